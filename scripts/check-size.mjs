// What a page loads to show the form must stay small: the budget of the self-contained file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';

/** What the file may weigh. The aim is 35,000: docs/decisions/0015. */
const budget = 55_000;
const file = 'packages/elements/dist/maat-audit-form.min.js';

const whole = readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)));
const size = gzipSync(whole, { level: constants.Z_BEST_COMPRESSION }).length;
const figures = `${file} is ${size} bytes with gzip -9 (${whole.length} without), of ${budget}`;

if (size > budget) {
  console.error(`${figures}: ${size - budget} too many.
Find what grew: look for a new dependency, for data that the form does not need, or for text that is
there twice. Leave it out, load it only when asked for, or write it shorter. The budget stands in
scripts/check-size.mjs and is raised only by a record in docs/decisions.`);
  process.exitCode = 1;
} else {
  console.log(`${figures}.`);
}
