// `pnpm faults`: injects every fault as often as the project promises, in a real Chromium and on a real
// PostgreSQL. Takes some twenty minutes on a small machine. `node scripts/faults.mjs 20 10` kills the browser 20 times
// and the servers 10 times, as the tests do. One after the other, and best with nothing else on the machine:
// how much typing is lost is told in milliseconds.
import { join } from 'node:path';
import { root, run } from './pnpm.mjs';
import { provision } from './provision.mjs';

const [browserKills = '200', serverKills = '100'] = process.argv.slice(2);
const here = await provision();
const vitest = join(root, 'node_modules/.bin/vitest');
process.exitCode = await run(
  vitest,
  ['run', '--root', 'examples/portal', '--no-file-parallelism', 'test/faults'],
  {
    env: {
      ...process.env,
      MAAT_FAULTS: `${browserKills},${serverKills}`,
      ...(here.postgres && { MAAT_POSTGRES_BIN: here.postgres }),
      ...(here.chromium && { MAAT_CHROMIUM: here.chromium }),
    },
  },
);
