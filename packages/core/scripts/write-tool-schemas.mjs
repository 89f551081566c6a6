// Writes the schema of the audits of the judged West Midlands tool, for validators in other languages.
// It is written here and not beside that of the form, as it takes `applyOverlay` to have the tool.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { applyOverlay } from '../dist/index.js';

const applied = applyOverlay(westMidlands, westMidlandsJudged);
if (!applied.ok) throw new Error(JSON.stringify(applied.issues));

const folder = new URL('../dist/tool-schemas/', import.meta.url);
const file = new URL('west-midlands-judged.schema.json', folder);
mkdirSync(folder, { recursive: true });
writeFileSync(fileURLToPath(file), `${JSON.stringify(toolSchema(applied.tool), null, 2)}\n`);
