import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The pnpm of `packageManager`, so that a fresh clone needs nothing but Node and npm. */
const pinned = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).packageManager;

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/** Runs pnpm in the workspace's root and gives its exit code. */
export function pnpm(args, options) {
  return run(npx, ['--yes', pinned, ...args], options);
}

/** Runs a command with our own input and output and gives its exit code. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
