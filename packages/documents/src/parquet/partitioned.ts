import { groupedBy } from '../tidy/grouped-by.js';
import type { TidyRow } from '../tidy/tidy-row.js';
import { parquetOf } from './parquet-of.js';

/** A file of a partitioned table. */
export interface ParquetPart {
  /** Where it stands beneath the folder of the table: `audit_year=2026/partnership=Anytown`. */
  readonly folder: string;
  readonly bytes: Uint8Array;
}

/**
 * The tidy table in Parquet files by the year of the audits and by partnership, in folders as Hive
 * names them and DuckDB, Spark and Trino read them. The year is that of the date of audit or, where
 * there is none, of when the audit was started. The files hold neither of the two columns.
 *
 * @param rows The rows, as `tidyRows` gives them.
 */
export function partitionedParquet(rows: Iterable<TidyRow>): readonly ParquetPart[] {
  const parts = groupedBy([...rows], folderOf);
  return [...parts].map(([folder, part]) => ({
    folder,
    bytes: parquetOf(part, { without: ['partnership'] }),
  }));
}

function folderOf({ audit_date: date, made_at: made, partnership }: TidyRow): string {
  const year = (date ?? made).slice(0, 4);
  return `audit_year=${folderName(year)}/partnership=${folderName(partnership)}`;
}

/** Characters that may stand in the name of such a folder. Hive writes the others as %XX. */
const unnamed = /[^A-Za-z0-9 _.\-\u0080-\uffff]/g;

function folderName(value: string | null): string {
  if (value === null || value === '') return '__HIVE_DEFAULT_PARTITION__';
  return value.replace(unnamed, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
