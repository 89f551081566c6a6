// Writes a table of generated rows: `node src/generate.mjs FOLDER [ROWS]`. It makes ten years of twenty
// partnerships out of sample audits, each with texts of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tidyRows } from '@maat/documents/parquet';
import { addToTable, openTable } from './analysis.mjs';
import { sampleAudits, tool } from './sample.mjs';

const [table, wanted = '10000000'] = process.argv.slice(2);

if (table === undefined) {
  console.error('Usage: node src/generate.mjs FOLDER [ROWS]');
  process.exit(2);
}

const sample = mkdtempSync(join(tmpdir(), 'maat-sample-'));
const rows = [...tidyRows(tool, sampleAudits({ count: 400, seed: 1, year: 2016 }))];
addToTable(sample, rows, 'sample');
const connection = await openTable(sample);
const times = Math.ceil(Number(wanted) / rows.length / 10);
// A year at a time: what is written to many folders at once is written in small files.
for (let year = 2016; year < 2026; year += 1) {
  await connection.run(yearOf(year));
  console.log(`${year}: ${rows.length * times} rows`);
}
connection.closeSync();
rmSync(sample, { recursive: true });

/** Writes the sample again and again, each time as other audits, to the partnerships in turn. */
function yearOf(year) {
  const later = year - 2016;
  return `copy (
    select sample.* replace (
      audit_id || '-${year}-' || n as audit_id,
      'Round ${year}' as round,
      'Partnership ' || (n % 20) as partnership,
      ${year} as audit_year,
      case
        when value_format = 'date' then (try_cast(left(value, 4) as integer) + ${later}) || substr(value, 5)
        when value_format = 'text' then value || ' ' || md5(audit_id || question_id || n || ${year})
        else value
      end as value
    )
    from answers as sample, range(${times}) as turns(n)
  ) to '${table.replaceAll("'", "''")}'
    (format parquet, partition_by (audit_year, partnership), overwrite_or_ignore, filename_pattern 'generated-{uuid}')`;
}
