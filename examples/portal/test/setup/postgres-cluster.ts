import type { TestProject } from 'vitest/node';
import { wantedDatabases } from './databases.js';
import { findPostgresPrograms } from './postgres-programs.js';
import { PostgresServer } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the tests' own, or '' where the tests do without. */
    postgresUrl: string;
  }
}

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
  const server = new PostgresServer(programs, ['fsync=off']);
  await server.start();
  project.provide('postgresUrl', server.url);
  return () => server.remove();
}
