// Measures the questions on a table that `generate.mjs` wrote: `node src/measure.mjs FOLDER`.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ask, openTable, questions } from './analysis.mjs';

const [table] = process.argv.slice(2);

if (table === undefined) {
  console.error('Usage: node src/measure.mjs FOLDER');
  process.exit(2);
}

const parameters = {
  'movement-between-rounds': { before: 'Round 2016', after: 'Round 2025' },
  'overdue-actions': { today: '2026-11-27' },
};

const files = readdirSync(table, { recursive: true }).filter((name) => name.endsWith('.parquet'));
const bytes = files.reduce((sum, name) => sum + statSync(join(table, name)).size, 0);
const connection = await openTable(table);
const count = await connection.runAndReadAll('select count(*) from answers');
console.log(
  `${count.getRowsJson()[0][0]} rows in ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`,
);
for (const question of questions) {
  const started = performance.now();
  const found = await ask(connection, question, parameters[question]);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`${question}: ${seconds} s, ${found.length} rows`);
}
connection.closeSync();
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
