import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type DatabaseKind, wantedDatabases } from './databases.js';

/** Where a portal of the tests keeps its audits: nothing is there yet. */
export interface Storage {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Takes it away. */
  remove(): void;
}

/** The databases that the tests run on here. */
export const databases: readonly DatabaseKind[] =
  wantedDatabases() ?? (inject('postgresUrl') === '' ? ['pglite'] : ['pglite', 'postgres']);

/**
 * Makes a place for a portal's audits.
 *
 * @param isBare Whether the portal is to make the database itself, too: that takes its time.
 */
export async function makeStorage(kind: DatabaseKind, isBare = false): Promise<Storage> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'maat-portal-'));
  if (kind === 'pglite' && !isBare) {
    cpSync(inject('pgliteTemplate'), dataFolder, { recursive: true });
  }
  const databaseUrl = kind === 'postgres' ? await makeDatabase(inject('postgresUrl')) : undefined;
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  return { dataFolder, databaseUrl, remove };
}

async function makeDatabase(server: string): Promise<string> {
  const name = `maat_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return server.replace('/postgres?', `/${name}?`);
}
