import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The pnpm of `packageManager`, so that a fresh clone needs nothing but Node and npm. */
const pinned = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).packageManager;

const isWindows = process.platform === 'win32';
const npx = isWindows ? 'npx.cmd' : 'npx';
export const npm = isWindows ? 'npm.cmd' : 'npm';

/** Runs pnpm in the workspace's root and gives its exit code. The arguments are those of `run`. */
export function pnpm(args, options, said) {
  return run(npx, ['--yes', pinned, ...args], options, said);
}

/**
 * Runs a command and gives its exit code.
 *
 * @param {string} command The program.
 * @param {readonly string[]} args Its arguments.
 * @param {import('node:child_process').SpawnOptions} [options] The options. Its input and output
 * are ours, unless they say otherwise. A program that hangs is ended after its `timeout`, in milliseconds, and
 * that is told.
 * @param {Buffer[]} [said] The list that takes what it writes to pipes.
 */
export function run(command, args, options = {}, said = []) {
  const shell = isWindows && command.endsWith('.cmd');
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  child.stdout?.on('data', (text) => said.push(text));
  child.stderr?.on('data', (text) => said.push(text));
  child.on('exit', () => {
    if (!child.killed) return;
    said.push(
      Buffer.from(`\nEnded, as it ran for ${options.timeout / 60_000} minutes: ${command}\n`),
    );
    // What it began may be there still, and write to them.
    child.stdout?.destroy();
    child.stderr?.destroy();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs pnpm, and shows what it said only if it failed. */
export function quietPnpm(args) {
  return quietly(npx, ['--yes', pinned, ...args]);
}

/** Runs a command, and shows what it said only if it failed. */
export async function quietly(command, args, options = {}) {
  const said = [];
  const code = await run(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }, said);
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code;
}
