import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../pnpm.mjs';

/** An install and a build come first, unless `npm test` has just made them. */
const longest = 600_000;

let folder;
let child;
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test(
  'npm start prints the address of a portal that shows a form in two clicks, and ends when it is told to',
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'maat-start-'));
    const { DATABASE_URL: _, ...env } = process.env;
    child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...env, PORT: '0', MAAT_DATA: join(folder, 'data') },
    });
    const address = await printedAddress(child);
    const choice = await visit(address);
    expect(choice.text).toContain('Everybody on this page is made up');
    const list = await visit(choice.at, new URLSearchParams({ person: 'example-auditor-c' }));
    const [, form] = /href="(\/audits\/[^"]+\/fill-in)"/.exec(list.text) ?? [];
    expect((await visit(new URL(form, address).href)).text).toContain('data-use="fill-in"');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  },
  longest,
);

const cookies = new Map();

/** Goes to an address as a browser does: wherever it leads, and with the cookies that were given. */
async function visit(to, posted) {
  const sent = [...cookies].filter(([, { path }]) => new URL(to).pathname.startsWith(path));
  const response = await fetch(to, {
    ...(posted && { method: 'POST', body: posted }),
    redirect: 'manual',
    headers: {
      accept: 'text/html',
      cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
    },
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    cookies.set(name, { value, path: /; ?path=([^;]*)/i.exec(line)?.[1] ?? '/' });
  }
  const next = response.headers.get('location');
  if (next !== null) return await visit(new URL(next, to).href);
  return { at: to, text: await response.text() };
}

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
