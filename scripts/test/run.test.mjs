import { expect, test } from 'vitest';
import { run } from '../pnpm.mjs';

const stdio = ['ignore', 'pipe', 'pipe'];
const runNode = (script, options, said) =>
  run(process.execPath, ['-e', script], { stdio, ...options }, said);

test('a program that ends by itself gives its code, and all that it wrote', async () => {
  const said = [];
  const script = 'console.log("one"); process.exitCode = 3';
  expect(await runNode(script, { timeout: 600_000 }, said)).toBe(3);
  expect(String(Buffer.concat(said))).toBe('one\n');
});

test('a program that hangs is ended, and what it wrote is kept with the reason', async () => {
  const said = [];
  // It hears of no end, and begins another that holds what it writes to, for longer than the test may take.
  const script = `console.log('begun');
process.on('SIGTERM', () => {});
const other = 'setTimeout(() => {}, 90_000)';
require('node:child_process').spawn(process.execPath, ['-e', other], { stdio: 'inherit' });
setInterval(() => {}, 1000);`;
  // Long enough for a slow machine to begin.
  const limits = { timeout: 12_000, killSignal: 'SIGKILL' };
  expect(await runNode(script, limits, said)).toBe(137);
  const [first, , why] = String(Buffer.concat(said)).split('\n');
  expect(first).toBe('begun');
  expect(why).toMatch(/^Ended, as it ran for 0\.2 minutes: /);
}, 60_000);
