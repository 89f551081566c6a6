// Writes what other languages read: the schemas and the tools, as plain JSON, from the built modules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as schema from '../dist/index.js';
import * as scales from '../dist/scales/index.js';
import * as themePacks from '../dist/theme-packs/index.js';
import * as westMidlands from '../dist/west-midlands/index.js';
import * as judged from '../dist/west-midlands-judged/overlay.js';

write('schemas/tool.schema.json', schema, 'toolJsonSchema');
write('schemas/audit.schema.json', schema, 'auditJsonSchema');
write('schemas/overlay.schema.json', schema, 'overlayJsonSchema');
write('schemas/theme-pack.schema.json', schema, 'themePackJsonSchema');
write('schemas/tool-tests.schema.json', schema, 'toolTestsJsonSchema');
write('schemas/style-theme.schema.json', schema, 'styleThemeJsonSchema');
write('schemas/summary.schema.json', schema, 'summaryJsonSchema');
write('tools/west-midlands.json', westMidlands, 'westMidlands');
write('tools/five-key-questions.json', scales, 'fiveKeyQuestions');
write('theme-packs/neglect.json', themePacks, 'neglect');
write('theme-packs/child-exploitation.json', themePacks, 'childExploitation');
write('theme-packs/self-neglect.json', themePacks, 'selfNeglect');
write('overlays/west-midlands-judged.json', judged, 'westMidlandsJudged');
writeValue('tool-schemas/west-midlands.schema.json', schema.toolSchema(westMidlands.westMidlands));

function write(path, module, name) {
  const value = module[name];
  if (value === undefined) {
    console.warn(`@maat/schema does not export ${name} yet: ${path} is not written`);
    return;
  }
  writeValue(path, value);
}

function writeValue(path, value) {
  const file = fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
