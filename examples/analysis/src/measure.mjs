// Measures DuckDB on a table of generated rows: `node src/measure.mjs [ROWS] [FOLDER]`. It makes ten
// years of twenty partnerships out of sample audits, and asks each question of them.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tidyRows } from '@maat/documents/parquet';
import { addToTable, ask, openTable, questions } from './analysis.mjs';
import { sampleAudits, tool } from './sample.mjs';

const wanted = Number(process.argv[2] ?? 10_000_000);
const work = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'maat-analysis-'));
const [sample, table] = [join(work, 'sample'), join(work, 'table')];
const parameters = {
  'movement-between-rounds': { before: 'Round 2016', after: 'Round 2025' },
  'overdue-actions': { today: '2026-11-27' },
};

const rows = [...tidyRows(tool, sampleAudits({ count: 400, seed: 1, year: 2016 }))];
addToTable(sample, rows, 'sample');
const times = Math.ceil(wanted / rows.length);

console.log(`${rows.length} rows of 400 audits, ${times} times`);
await timed('write', () => multiply());
const connection = await openTable(table);
const [count] = (await connection.runAndReadAll('select count(*) from answers')).getRowsJson();
const files = readdirSync(table, { recursive: true }).filter((name) => name.endsWith('.parquet'));
const bytes = files.reduce((sum, name) => sum + statSync(join(table, name)).size, 0);
console.log(`${count[0]} rows in ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`);
for (const question of questions) {
  const found = await timed(question, () => ask(connection, question, parameters[question]));
  console.log(`  ${found.length} rows`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
connection.closeSync();
if (process.argv[3] === undefined) rmSync(work, { recursive: true });

/** Writes the sample again and again, each time as other audits of another partnership and year. */
async function multiply() {
  const from = await openTable(sample);
  await from.run(`copy (
    select sample.* replace (
      audit_id || '-' || n as audit_id,
      'Round ' || (2016 + n % 10) as round,
      'Partnership ' || (n // 10 % 20) as partnership,
      2016 + n % 10 as audit_year,
      case when value_format = 'date' then (try_cast(left(value, 4) as integer) + n % 10) || substr(value, 5)
        when value_format = 'text' then value || ' ' || md5(audit_id || question_id || n) || md5(question_id || n)
        else value end as value
    )
    from answers as sample, range(${times}) as turns(n)
  ) to '${table}' (format parquet, partition_by (audit_year, partnership))`);
  from.closeSync();
}

async function timed(name, action) {
  const started = performance.now();
  const result = await action();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  return result;
}
