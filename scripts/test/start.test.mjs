import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../pnpm.mjs';

/** An install and a build may come first. */
const longest = 180_000;

let folder;
let child;
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test(
  'npm start prints the address of a portal that answers, and ends when it is told to',
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'maat-start-'));
    const { DATABASE_URL: _, ...env } = process.env;
    child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...env, PORT: '0', MAAT_DATA: join(folder, 'data') },
    });
    const address = await printedAddress(child);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  },
  longest,
);

function printedAddress({ stdout, stderr }) {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (text) => {
      said += text;
      const [address] = /http:\/\/[^\s]+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    stdout.on('data', listen);
    stderr.on('data', listen);
    stdout.on('end', () => reject(new Error(`It ended without an address:\n${said}`)));
  });
}
