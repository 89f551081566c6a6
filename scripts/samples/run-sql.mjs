// Runs a file of SQL on DuckDB: `node run-sql.mjs FILE`. Ends with 0, and says nothing, where there is none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pnpm.mjs';

const duckdb = await found();
if (duckdb) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(readFileSync(process.argv[2], 'utf8'));
  console.log(reader.getRowsJson().map(String).join('\n'));
}

async function found() {
  try {
    const require = createRequire(join(root, 'examples/analysis/package.json'));
    return await import(pathToFileURL(require.resolve('@duckdb/node-api')).href);
  } catch {
    return undefined;
  }
}
