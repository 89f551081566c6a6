// What a page loads to show the form must stay small: what each way of loading it may weigh.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { imported } from '../build/imported.js';

const dist = 'packages/elements/dist';

/** Files that are loaded together, and the bytes that they may weigh: docs/decisions/0018. */
const budgets = [
  {
    name: 'the form in parts, when it is shown',
    files: ['split/maat-audit-form.js'],
    most: 33_100,
  },
  {
    name: 'the same with the West Midlands tool, of which the aim is 35000',
    files: ['split/maat-audit-form.js', 'split/west-midlands.js'],
    most: 39_100,
  },
  { name: 'the form and the tool in one file', files: ['maat-audit-form.min.js'], most: 58_400 },
];

/** What a line of code may bring into a page at first, by the bundler that the page is made with. */
const lines = [
  { code: "import '@maat/elements/lazy'", most: { esbuild: 47_200, rollup: 33_600 } },
  { code: "import '@maat/elements/register'", most: { esbuild: 54_600, rollup: 53_200 } },
  { code: "export { check } from '@maat/core'", most: { esbuild: 18_100, rollup: 18_100 } },
  { code: "export { validateAudit } from '@maat/core'", most: { esbuild: 9_400, rollup: 9_400 } },
];

for (const { name, files, most } of budgets) {
  hold(name, files.map(sizeOf).reduce(sum), most);
}
for (const { code, most } of lines) {
  const texts = await imported(
    code,
    fileURLToPath(new URL('../packages/elements', import.meta.url)),
  );
  for (const bundler of Object.keys(most)) {
    hold(`${code} by ${bundler}`, texts[bundler].map(gzipOf).reduce(sum), most[bundler]);
  }
}

function hold(name, size, most) {
  const figures = `${name}: ${size} bytes with gzip -9, of ${most}`;
  if (size <= most) console.log(`${figures}.`);
  else {
    console.error(`${figures}: ${size - most} too many.
Find what grew: look for a new dependency, for data that the form does not need, for code that is
imported by what is shown at first, for text that is there twice, or for a constant that a bundler takes
for an effect and so keeps: a call at the head of a file without \`@__PURE__\`. Leave it out, load it only
when asked for, or write it shorter. The budgets stand in scripts/check-size.mjs and are raised only by a
record in docs/decisions.`);
    process.exitCode = 1;
  }
}

function sizeOf(file) {
  return gzipOf(readFileSync(fileURLToPath(new URL(`../${dist}/${file}`, import.meta.url))));
}

function gzipOf(whole) {
  return gzipSync(whole, { level: constants.Z_BEST_COMPRESSION }).length;
}

function sum(one, other) {
  return one + other;
}
