import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { wantedDatabases } from './databases.js';
import { findPostgresPrograms } from './postgres-programs.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the tests' own, or '' where the tests do without. */
    postgresUrl: string;
  }
}

const mostTries = 100;

/** Starts a PostgreSQL server for the tests alone, in a folder of its own, and takes it away after. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const wanted = wantedDatabases();
  const programs = findPostgresPrograms();
  if (wanted?.includes('postgres') && programs === undefined) {
    throw new Error('No PostgreSQL was found; MAAT_POSTGRES_BIN can name the folder of initdb');
  }
  const isLeftOut = programs === undefined || wanted?.includes('postgres') === false;
  if (isLeftOut) {
    project.provide('postgresUrl', '');
    return undefined;
  }
  const { url, stop } = await startCluster(programs);
  project.provide('postgresUrl', url);
  return stop;
}

async function startCluster(programs: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'maat-pg-'));
  const user = unprivilegedUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  const initdb = ['-D', data, '-U', 'maat', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  execFileSync(join(programs, 'initdb'), initdb, { ...options, stdio: 'pipe' });
  // By a socket in the folder only: nothing is reached by the network, and no port can be taken.
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, { ...options, stdio: 'ignore' });
  const url = `postgres://maat@/postgres?host=${encodeURIComponent(folder)}`;
  await untilReady(url, server);
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit');
      // To be fast: it ends its connections rather than wait for them.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find(([user]) => user === name));
  const [, , uid, gid] = found.find((user) => user !== undefined) ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < mostTries && server.exitCode === null; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error('PostgreSQL did not start');
}
