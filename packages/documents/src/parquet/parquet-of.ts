import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { storable } from '../table/storable.js';
import { type TidyColumn, tidyColumns } from '../tidy/columns.js';
import type { TidyRow } from '../tidy/tidy-row.js';

/** What of the tidy table is written. */
export interface ParquetOptions {
  /** Columns to leave out, as the names of folders tell them. Default: none. */
  readonly without?: readonly TidyColumn['name'][];
}

const types = {
  string: 'STRING',
  integer: 'INT64',
  boolean: 'BOOLEAN',
} as const satisfies Record<TidyColumn['type'], BasicType>;

/**
 * The tidy table as a Parquet file, compressed with Snappy: words as UTF-8, counts as 64 bit integers.
 *
 * @param rows The rows, as `tidyRows` gives them. All are held in memory: write a file for each few
 * thousand audits.
 * @returns The bytes of the file.
 * @throws RangeError if a text holds U+0000 or half of a surrogate pair.
 */
export function parquetOf(
  rows: Iterable<TidyRow>,
  { without = [] }: ParquetOptions = {},
): Uint8Array {
  const all = [...rows];
  const columns = tidyColumns.filter(({ name }) => !without.includes(name));
  const columnData = columns.map(({ name, type }): ColumnSource => {
    const data = all.map((row) => storedValue(row[name], name));
    return { name, data, type: types[type] };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: '@maat/documents' }));
}

function storedValue(
  value: TidyRow[keyof TidyRow],
  column: string,
): string | bigint | boolean | null {
  if (typeof value === 'number') return BigInt(value);
  return typeof value === 'string' ? storable(value, column) : value;
}
