// Property tests with a raised number of runs: `pnpm fuzz` (a million inputs, some half an hour) or `pnpm fuzz 5000`.
// A failure tells its seed and its path: put the input into the list of its test, so that it is tried ever after.
import { spawnSync } from 'node:child_process';
import { root } from './pnpm.mjs';

const wanted = Number(process.argv[2] ?? 1_000_000);
const inARound = 20; // each round of packages/core/test/hostile/fuzz.test.ts tries so many
const runs = Math.ceil(wanted / inARound);
const started = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--root',
    'packages/core',
    'test/hostile/fuzz',
    '--test-timeout=0',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MAAT_FUZZ_RUNS: String(runs) } },
);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${runs * inARound} inputs in ${seconds} s: ${status === 0 ? 'no exception' : 'FAILED'}.`,
);
process.exitCode = status ?? 1;
