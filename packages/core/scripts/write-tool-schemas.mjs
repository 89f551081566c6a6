// Writes the schema of the audits of the judged West Midlands tool, for validators in other languages.
// It is written here and not beside that of the form, as it takes `applyOverlay` to have the tool.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draft07, toolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { applyOverlay } from '../dist/index.js';

const applied = applyOverlay(westMidlands, westMidlandsJudged);
if (!applied.ok) throw new Error(JSON.stringify(applied.issues));

const schema = toolSchema(applied.tool);
write('west-midlands-judged.schema.json', schema);
write('west-midlands-judged.draft-07.schema.json', draft07(schema));

function write(name, value) {
  const folder = new URL('../dist/tool-schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileURLToPath(new URL(name, folder)), `${JSON.stringify(value, null, 2)}\n`);
}
