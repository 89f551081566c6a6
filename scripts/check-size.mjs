// What a page loads to show the form must stay small: what each way of loading it may weigh.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { imported } from '../build/imported.js';

const dist = fileURLToPath(new URL('../packages/elements/dist', import.meta.url));

/** Files that are loaded together, and the bytes that they may weigh: docs/decisions/0027. */
const budgets = [
  {
    name: 'the form in parts, when it is shown',
    files: ['maat-audit-form'],
    most: 24_950,
  },
  {
    name: 'the same with the West Midlands tool, of which the budget is 35000',
    files: ['maat-audit-form', 'west-midlands'],
    most: 30_900,
  },
  {
    name: 'the same with what shows the questions, when a section is opened',
    files: ['maat-audit-form', 'west-midlands', 'questions-code'],
    most: 39_600,
  },
];

/** What a line of code may bring into a page at first, by the bundler that the page is made with. */
const lines = [
  { code: "import '@maat/elements/lazy'", most: { esbuild: 40_100, rollup: 23_700 } },
  { code: "import '@maat/elements/register'", most: { esbuild: 54_100, rollup: 54_100 } },
  {
    code: "export { define } from '@maat/elements/define'",
    most: { esbuild: 54_100, rollup: 54_100 },
  },
  {
    code: "export { defineForm } from '@maat/elements/form'",
    most: { esbuild: 54_100, rollup: 54_100 },
  },
  {
    code: "export { defineCaseReview } from '@maat/elements/case-review'",
    most: { esbuild: 58_000, rollup: 56_300 },
  },
  {
    code: "export { defineActionLog } from '@maat/elements/action-log'",
    most: { esbuild: 23_800, rollup: 22_000 },
  },
  {
    code: "export { defineRoundReport } from '@maat/elements/round-report'",
    most: { esbuild: 18_900, rollup: 17_300 },
  },
  {
    code: "export { defineEditor } from '@maat/elements/editor'",
    most: { esbuild: 82_300, rollup: 82_200 },
  },
  { code: "export { check } from '@maat/core'", most: { esbuild: 16_900, rollup: 16_900 } },
  { code: "export { validateAudit } from '@maat/core'", most: { esbuild: 8_200, rollup: 8_100 } },
];

const split = readdirSync(`${dist}/split`).filter((file) => file.endsWith('.js'));
for (const { name, files, most } of budgets) {
  const sizes = files.map((file) => sizeOf(`split/${split.find((it) => it.startsWith(file))}`));
  hold(name, sizes.reduce(sum), most);
}
hold('the form and the tool in one file', sizeOf('maat-audit-form.min.js'), 58_400);
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
  return gzipOf(readFileSync(`${dist}/${file}`));
}

function gzipOf(whole) {
  return gzipSync(whole, { level: constants.Z_BEST_COMPRESSION }).length;
}

function sum(one, other) {
  return one + other;
}
