// What a page loads to show the form must stay small: what each way of loading it may weigh.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';

const dist = 'packages/elements/dist';

/** Files that are loaded together, and the bytes that they may weigh: docs/decisions/0018. */
const budgets = [
  {
    name: 'the form in parts, when it is shown',
    files: ['split/maat-audit-form.js'],
    most: 32_900,
  },
  {
    name: 'the same with the West Midlands tool, of which the aim is 35000',
    files: ['split/maat-audit-form.js', 'split/west-midlands.js'],
    most: 38_900,
  },
  { name: 'the form and the tool in one file', files: ['maat-audit-form.min.js'], most: 56_800 },
];

for (const { name, files, most } of budgets) {
  const size = files.map(sizeOf).reduce((sum, each) => sum + each);
  const figures = `${name}: ${size} bytes with gzip -9, of ${most}`;
  if (size <= most) console.log(`${figures}.`);
  else {
    console.error(`${figures}: ${size - most} too many.
Find what grew: look for a new dependency, for data that the form does not need, for code that is
imported by what is shown at first, or for text that is there twice. Leave it out, load it only when asked
for, or write it shorter. The budgets stand in scripts/check-size.mjs and are raised only by a record in
docs/decisions.`);
    process.exitCode = 1;
  }
}

function sizeOf(file) {
  const whole = readFileSync(fileURLToPath(new URL(`../${dist}/${file}`, import.meta.url)));
  return gzipSync(whole, { level: constants.Z_BEST_COMPRESSION }).length;
}
