/**
 * Tells what failed and what ran, how long each step took, and last the sum: `N passed, N failed`.
 *
 * @param {readonly object[]} rows The name of each run, with what was counted, or `missing`.
 * @param {readonly string[]} took The seconds of each step, in the order in which they ended.
 * @returns {number} The code to end with.
 */
export function tell(rows, took) {
  const failures = rows.flatMap(({ name, failures = [] }) => failures.map((each) => [name, each]));
  if (failures.length > 0) console.log('\nWhat failed:');
  for (const [name, each] of failures) console.log(`  ${name}: ${each}`);
  console.log('\nWhat ran:');
  for (const row of rows) console.log(`  ${describe(row)}`);
  console.log(`\nSeconds: ${took.join(', ')}`);
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  // Nothing at all is no success either.
  const failed = sum('failed') + (sum('passed') === 0 && sum('failed') === 0 ? 1 : 0);
  console.log(`\n${sum('passed')} passed, ${failed} failed${skipped}`);
  return failed > 0 ? 1 : 0;
}

function describe({ name, passed = 0, failed = 0, skipped = 0, missing, problem }) {
  if (missing) return `${name}: NOT RUN, as it is not on this machine`;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${name}: ${counts}${problem ? ` (${problem})` : ''}`;
}
