import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { partitionedParquet } from '@maat/documents/parquet';

const queries = fileURLToPath(new URL('../queries/', import.meta.url));

/** The names of the questions that can be asked. */
export const questions = readdirSync(queries).map((file) => file.replace('.sql', ''));

/**
 * Puts rows of the tidy table into the folder of the table, beside what is there.
 *
 * @param {string} folder The folder.
 * @param {Iterable<import('@maat/documents/parquet').TidyRow>} rows The rows.
 * @param {string} name What the files are called. Files of that name are written anew.
 */
export function addToTable(folder, rows, name) {
  for (const { folder: part, bytes } of partitionedParquet(rows)) {
    mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, part, `${name}.parquet`), bytes);
  }
}

/**
 * Opens the table in DuckDB, as the view `answers`. No data is loaded: a query reads the columns and
 * the years that it needs.
 *
 * @param {string} folder The folder of the table.
 */
export async function openTable(folder) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const files = `${folder}/**/*.parquet`.replaceAll("'", "''");
  await connection.run(`create view answers as select * from read_parquet('${files}',
    hive_partitioning = true, hive_types = { audit_year: integer, partnership: varchar })`);
  return connection;
}

/**
 * Asks one of the questions.
 *
 * @param {import('@duckdb/node-api').DuckDBConnection} connection The table.
 * @param {string} question The name of a file in `queries`.
 * @param {Record<string, string>} [parameters] What stands in the query as `$name`.
 * @returns {Promise<Record<string, unknown>[]>} The rows, as JSON can hold them.
 */
export async function ask(connection, question, parameters = {}) {
  const sql = readFileSync(join(queries, `${question}.sql`), 'utf8');
  const reader = await connection.runAndReadAll(sql, parameters);
  return reader.getRowObjectsJson();
}
