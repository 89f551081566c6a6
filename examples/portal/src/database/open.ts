import type { Settings } from '../settings.js';
import { StartError } from '../start-error.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgresql } from './postgresql.js';

/** Opens the database that the settings name, in the shape that this version works with. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
): Promise<Database> {
  const database = settings.databaseUrl
    ? await openPostgresql(settings.databaseUrl)
    : await openPglite(settings.dataFolder);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw isForbidden(error) ? noRole(error) : error;
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

function noRole(error: unknown): StartError {
  return new StartError(
    'The user of DATABASE_URL may not bring the database into shape. It must own the database, and either have CREATEROLE or be a member of the role maat_app: let somebody who may run CREATE ROLE maat_app, and GRANT maat_app to that user.',
    { cause: error },
  );
}
