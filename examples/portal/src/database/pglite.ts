import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { StartError } from '../start-error.js';
import { statementsAs } from './app-role.js';
import type { Database, Parameter } from './database.js';
import { lockFolder } from './folder-lock.js';
import { LastingPglite } from './lasting-pglite.js';
import { hasRoom, NoRoom } from './no-room.js';

/**
 * Opens the PostgreSQL that runs in this process and keeps its data in a folder.
 *
 * @param folder The folder. It is made if it is not there.
 * @throws StartError if the folder cannot be used.
 */
export async function openPglite(folder: string): Promise<Database> {
  await makeFolder(folder);
  const unlock = await lockFolder(folder);
  try {
    const pglite = await openIn(folder);
    return databaseOn(new LastingPglite(pglite, () => openAnew(folder)), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    // What people say about children is for nobody else's eyes, on this computer either.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(`${folder} cannot be made. Set MAAT_DATA to a folder that can.`, {
      cause: error,
    });
  }
}

const dataIn = (folder: string): string => join(folder, 'pglite');

async function openIn(folder: string): Promise<PGlite> {
  const data = dataIn(folder);
  if (!(await hasRoom(folder))) {
    throw new StartError(`There is no room left in ${folder}. Nothing in it was changed.`);
  }
  try {
    if (!existsSync(data)) await makeData(data);
    return await PGlite.create(data);
  } catch (error) {
    throw new StartError(
      `The data in ${data} cannot be opened: it may be damaged, incomplete or of another version. Nothing in it was removed. Put a copy of yours in its place, or set MAAT_DATA to another folder.`,
      { cause: error },
    );
  }
}

/** Opens the data of a database that has stopped while it was used. */
async function openAnew(folder: string): Promise<PGlite> {
  if (!(await hasRoom(folder))) throw new NoRoom('No room');
  return await PGlite.create(dataIn(folder));
}

/** Makes the data beside its place, so that what is in place was never left half made. */
async function makeData(data: string): Promise<void> {
  const unfinished = `${data}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create(unfinished);
  await pglite.close();
  await rename(unfinished, data);
}

function databaseOn(pglite: LastingPglite, unlock: () => Promise<void>): Database {
  return {
    query: (sql, parameters) => run(pglite, sql, parameters),
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work((sql, parameters) => run(transaction, sql, parameters)),
      ),
    as: (proof) =>
      statementsAs(proof, (begin, work) =>
        pglite.transaction(async (transaction) => {
          await transaction.exec(begin);
          return await work((sql, parameters) => run(transaction, sql, parameters));
        }),
      ),
    close: async () => {
      await pglite.close();
      await unlock();
    },
  };
}

async function run<ROW>(
  connection: Pick<Transaction, 'query'>,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<readonly ROW[]> {
  const { rows } = await connection.query<ROW>(sql, [...parameters]);
  return rows;
}
