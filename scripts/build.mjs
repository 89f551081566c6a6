// Builds every package in the order of their imports, then what describes the elements to editors.
import { pnpm } from './pnpm.mjs';

const steps = [
  ['--recursive', '--if-present', 'run', 'build'],
  ['--filter', '@maat/elements', 'run', 'build:manifest'],
];

for (const step of steps) {
  const code = await pnpm(step);
  if (code !== 0) process.exit(code);
}
