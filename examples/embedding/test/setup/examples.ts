import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { preview } from 'vite';

/** How an example is served: its folder as it is, what Vite built of it, or by its own server. */
type Served = 'folder' | 'built' | 'server';

/** The examples, and how each is served. */
export const examples: Readonly<Record<string, Served>> = {
  'plain-html': 'folder',
  'hostile-page': 'folder',
  iframe: 'folder',
  vite: 'built',
  react: 'built',
  vue: 'built',
  svelte: 'built',
  angular: 'built',
  'server-rendered': 'server',
  'plain-form': 'server',
};

/** Those that have a test of their own. */
const others: Readonly<Record<string, Served>> = { 'server-side-rendering': 'server' };

/** An example that is being served. */
export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

/** As strict as a page can be: nothing from elsewhere, nothing inline, no markup from strings. */
const policy = "default-src 'self'; require-trusted-types-for 'script'";

const folderOf = (name: string): string =>
  fileURLToPath(new URL(`../../../${name}`, import.meta.url));

const starters = { folder: startFolder, built: startBuilt, server: startServer };

/** Serves an example on a port that is free, to this computer only. */
export function startExample(name: string): Promise<Running> {
  const served = examples[name] ?? others[name];
  if (served === undefined) throw new Error(`There is no example ${name}`);
  return starters[served](folderOf(name));
}

async function startFolder(folder: string): Promise<Running> {
  const server = createServer(sirv(folder, { dev: true }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function startBuilt(root: string): Promise<Running> {
  const headers = { 'content-security-policy': policy };
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, headers },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

async function startServer(cwd: string): Promise<Running> {
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await firstLine(child), stop: () => end(child) };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server says nothing');
  const [said] = (await once(stdout, 'data')) as [Buffer];
  return said.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
