// Builds every package in the order of their imports. `--filter` and the like go on to pnpm.
import { pnpm } from './pnpm.mjs';

const filter = process.argv.slice(2);
const selected = filter.length > 0 ? filter : ['--recursive'];
process.exitCode = await pnpm([...selected, '--if-present', 'run', 'build']);
