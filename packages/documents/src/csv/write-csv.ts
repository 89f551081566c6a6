import Papa from 'papaparse';
import { storable } from '../table/storable.js';
import { neutralised } from './neutralise.js';

/** What of a table is written, and how. */
export interface WriteCsvOptions {
  /** Whether the names of the columns come first. Default: yes. Without, a table is written on. */
  readonly header?: boolean;
  /**
   * Whether a byte order mark comes first, by which Excel knows UTF-8 when the file is opened by a
   * double click. Default: no.
   */
  readonly byteOrderMark?: boolean;
}

/**
 * Writes a CSV file (RFC 4180; lines end in CR LF). Cells that a spreadsheet could take for a formula
 * are marked with an apostrophe, which `readCsv` takes off again.
 *
 * @param columns The names of the columns, in order.
 * @param rows The rows, by the name of the column. null is an empty cell.
 * @throws RangeError if a text holds U+0000 or half of a surrogate pair.
 */
export function writeCsv<NAME extends string>(
  columns: readonly NAME[],
  rows: Iterable<{ readonly [COLUMN in NAME]: string | number | boolean | null }>,
  { header = true, byteOrderMark = false }: WriteCsvOptions = {},
): string {
  const data: (string | number | boolean | null)[][] = header ? [[...columns]] : [];
  for (const row of rows) {
    data.push(
      columns.map((name) => {
        const value = row[name];
        return typeof value === 'string' ? neutralised(storable(value, name)) : value;
      }),
    );
  }
  if (data.length === 0) return '';
  const mark = byteOrderMark ? '\ufeff' : '';
  return `${mark}${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}
