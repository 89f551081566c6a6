// Writes what other languages read: the schemas and the tools, as plain JSON, from the built modules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as schema from '../dist/index.js';
import * as scales from '../dist/scales/index.js';
import * as themePacks from '../dist/theme-packs/index.js';
import * as westMidlands from '../dist/west-midlands/index.js';
import * as judged from '../dist/west-midlands-judged/overlay.js';

writeSchema('schemas/tool', schema.toolJsonSchema);
writeSchema('schemas/audit', schema.auditJsonSchema);
writeSchema('schemas/overlay', schema.overlayJsonSchema);
writeSchema('schemas/theme-pack', schema.themePackJsonSchema);
writeSchema('schemas/tool-tests', schema.toolTestsJsonSchema);
writeSchema('schemas/style-theme', schema.styleThemeJsonSchema);
writeSchema('schemas/summary', schema.summaryJsonSchema);
writeSchema('schemas/redaction-profile', schema.redactionProfileJsonSchema);
writeSchema('schemas/round', schema.roundJsonSchema);
writeSchema('schemas/review', schema.reviewJsonSchema);
writeSchema('schemas/round-report', schema.roundReportJsonSchema);
writeSchema('schemas/briefing', schema.briefingJsonSchema);
write('tools/west-midlands.json', westMidlands, 'westMidlands');
write('tools/five-key-questions.json', scales, 'fiveKeyQuestions');
write('theme-packs/neglect.json', themePacks, 'neglect');
write('theme-packs/child-exploitation.json', themePacks, 'childExploitation');
write('theme-packs/self-neglect.json', themePacks, 'selfNeglect');
write('overlays/west-midlands-judged.json', judged, 'westMidlandsJudged');
writeSchema('tool-schemas/west-midlands', schema.toolSchema(westMidlands.westMidlands));

/** Writes a schema in 2020-12, and in draft-07 beside it. */
function writeSchema(path, value) {
  writeValue(`${path}.schema.json`, value);
  writeValue(`${path}.draft-07.schema.json`, schema.draft07(value));
}

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
