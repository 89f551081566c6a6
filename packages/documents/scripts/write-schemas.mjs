// Writes the JSON Schema of an import mapping as a file, for who writes mappings in another language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mappingJsonSchema } from '../dist/import.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const file = new URL('import-mapping.schema.json', folder);

mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(mappingJsonSchema, undefined, 2)}\n`);
