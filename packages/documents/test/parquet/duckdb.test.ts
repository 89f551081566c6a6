import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  parquetOf,
  partitionedParquet,
  type TidyRow,
  tidyColumns,
  tidyRows,
} from '../../src/parquet.js';
import { anyAudit } from '../support/any-audit.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';

const folder = mkdtempSync(join(tmpdir(), 'maat-parquet-'));
const database = await (await DuckDBInstance.create(':memory:')).connect();

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

async function rowsOf(sql: string): Promise<readonly Record<string, unknown>[]> {
  const reader = await database.runAndReadAll(sql);
  return reader.getRowObjectsJS();
}

/** The columns, words as hexadecimal UTF-8: the client for Node drops U+FEFF at their beginning. */
const exactly = tidyColumns
  .map(({ name, type }) => (type === 'string' ? `hex(${name}) as ${name}` : name))
  .join(', ');

const exact = (row: TidyRow) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'string')
        return [name, Buffer.from(value).toString('hex').toUpperCase()];
      return [name, typeof value === 'number' ? BigInt(value) : value];
    }),
  );

describe('a Parquet file, read by DuckDB', () => {
  test('has the rows that were written, whatever was typed', async () => {
    const file = join(folder, 'any.parquet');
    await fc.assert(
      fc.asyncProperty(fc.array(anyAudit(everyKind), { maxLength: 3 }), async (audits) => {
        const rows = [...tidyRows(everyKind, audits, { partnership: 'Anytown' })];
        writeFileSync(file, parquetOf(rows));
        expect(await rowsOf(`select ${exactly} from '${file}'`)).toEqual(rows.map(exact));
      }),
      { numRuns: 50 },
    );
  });

  test('has the columns of the dictionary with their types, also without a row', async () => {
    const file = join(folder, 'none.parquet');
    writeFileSync(file, parquetOf([]));
    const columns = await rowsOf(`describe select * from '${file}'`);
    const types = { string: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN' };
    expect(
      columns.map(({ column_name, column_type }: Record<string, unknown>) => [
        column_name,
        column_type,
      ]),
    ).toEqual(tidyColumns.map(({ name, type }) => [name, types[type]]));
  });

  test('is not made of what cannot be stored', () => {
    const bad = auditOf(everyKind, { agency: { state: 'not-applicable', reason: '\udc00' } });
    expect(() => parquetOf(tidyRows(everyKind, [bad]))).toThrow(RangeError);
  });
});

test('files by year and partnership are one table again, with both columns', async () => {
  const made = (id: string, day?: string) =>
    auditOf(everyKind, day === undefined ? {} : { day: { state: 'answered', value: day } }, { id });
  const partnership = 'St. Mary’s / 50% = "half"?';
  const rows = [
    ...tidyRows(everyKind, [made('a', '2025-03-09'), made('b', '2024')], { partnership }),
    ...tidyRows(everyKind, [made('c')]),
  ];
  for (const { folder: part, bytes } of partitionedParquet(rows)) {
    const path = join(folder, 'table', part);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'part.parquet'), bytes);
  }
  const found = await rowsOf(
    `select distinct audit_id, audit_year, partnership from read_parquet('${folder}/table/**/*.parquet', hive_partitioning = true) order by audit_id`,
  );
  expect(found).toEqual([
    { audit_id: 'a', audit_year: 2025n, partnership },
    { audit_id: 'b', audit_year: 2024n, partnership },
    { audit_id: 'c', audit_year: 2026n, partnership: null },
  ]);
});
