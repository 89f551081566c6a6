import type { Settings } from '../settings.js';
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
    throw error;
  }
}
