// `pnpm bench`: measures the form and the checks against the budgets, and prints one table.
// It fails where something does not run, never because of what a clock says.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { quietPnpm } from '../../../scripts/pnpm.mjs';
import { readOptions, usage } from './options.mjs';
import { circumstances, sentenceOf } from './report/circumstances.mjs';
import { markdownOf, resultsOf } from './report/table.mjs';

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await run(options);

async function run({ rounds, keys, checkRounds, toolRounds, built, ...files }) {
  const started = new Date();
  if (!built && !(await build())) return;
  // Imported now, as they need what was built.
  const { applyOverlay } = await import('@maat/core');
  const { westMidlands } = await import('@maat/schema/west-midlands');
  const { westMidlandsJudged } = await import('@maat/schema/west-midlands-judged');
  const { measureChecks } = await import('./checks/measure-checks.mjs');
  const { measureTools } = await import('./tools/measure-tools.mjs');
  const { measureForms } = await import('./browser/measure-forms.mjs');
  tell('the checks');
  const checks = {
    printed: measureChecks(westMidlands, checkRounds),
    judged: measureChecks(applyOverlay(westMidlands, westMidlandsJudged).tool, checkRounds),
  };
  tell('the tools');
  const tools = measureTools(westMidlands, westMidlandsJudged, toolRounds);
  const { cells, chromium } = await measureForms({ rounds, keys, tell });
  const where = circumstances({ chromium, rounds, keys, started });
  const results = resultsOf({ cells, checks, tools });
  console.log(`${markdownOf(results)}\n\n${sentenceOf(where)}`);
  write(files.results, { where, results });
  write(files.json, { where, results, cells, checks, tools });
}

function write(file, figures) {
  if (file === undefined) return;
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
}

async function build() {
  tell('building');
  const code = await quietPnpm(['--filter', '@maat/bench^...', 'run', 'build']);
  process.exitCode = code;
  return code === 0;
}

/** Progress goes beside the table, not into it. */
function tell(text) {
  console.error(text);
}
