import pg from 'pg';
import { StartError } from '../start-error.js';
import { statementsAs } from './app-role.js';
import type { Database, Parameter, Query } from './database.js';

const mostConnections = 10;
const longestWait = 10_000;

/**
 * Connects to a PostgreSQL server.
 *
 * @param url Where it is: postgres://user:password@host:port/database.
 * @throws StartError if it does not answer.
 */
export async function openPostgresql(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: longestWait,
    application_name: 'maat-portal',
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {});
  // One that breaks while a request holds it, and sends nothing at the moment, would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw new StartError(
      `The database of DATABASE_URL does not answer (${reasonOf(error)}). Check the address, that the server runs, and that its user may connect. Without DATABASE_URL the portal keeps its data in a folder.`,
      { cause: error },
    );
  }
  return {
    query: (sql, parameters) => run(pool, sql, parameters),
    transaction: (work) => transaction(pool, 'BEGIN', work),
    // One message for all three, so that it costs one way to the server and back.
    as: (proof) => statementsAs(proof, (begin, work) => transaction(pool, `BEGIN; ${begin}`, work)),
    close: () => pool.end(),
  };
}

async function transaction<RESULT>(
  pool: pg.Pool,
  begin: string,
  work: (query: Query) => Promise<RESULT>,
): Promise<RESULT> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work((sql, parameters) => run(client, sql, parameters));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // Ends the connection, and with it the transaction, in whatever state both are.
    client.release(true);
    throw error;
  }
}

async function run<ROW>(
  connection: Pick<pg.ClientBase, 'query'>,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<readonly ROW[]> {
  const { rows } = await connection.query(sql, [...parameters]);
  return rows as ROW[];
}

/** The kind of failure. Its message could hold the address, and with that a password. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'no reason given';
}
