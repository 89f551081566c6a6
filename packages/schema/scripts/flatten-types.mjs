// The types come from the schemas by json-schema-to-ts, which a compiler takes long to work out. This
// writes down what it worked out, once, so that who uses the package neither waits for it nor needs it:
// each `types.d.ts` becomes plain members. Then it removes the declarations that no entry point leads
// to any more.
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';
import { flattenFile } from './flatten/flatten-file.mjs';
import { unreachableDeclarations } from './flatten/unreachable.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const entries = [
  'index',
  'west-midlands/index',
  'west-midlands-judged/overlay',
  'scales/index',
  'theme-packs/index',
];
const flattened = [
  'tool/types',
  'audit/types',
  'theme-pack/types',
  'overlay/types',
  'tool-tests/types',
  'style-theme/types',
  'summary/types',
  'redaction-profile/types',
  'round/types',
  'round-report/types',
  'review/types',
];

const { config } = ts.readConfigFile(here('tsconfig.build.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here('.'));
const program = ts.createProgram(
  flattened.map((name) => here(`src/${name}.ts`)),
  options,
);

for (const name of flattened) {
  writeFileSync(here(`dist/${name}.d.ts`), flattenFile(program, here(`src/${name}.ts`)));
  rmSync(here(`dist/${name}.d.ts.map`), { force: true });
}
for (const file of unreachableDeclarations(here('dist'), entries)) {
  rmSync(file);
  rmSync(`${file}.map`, { force: true });
}
