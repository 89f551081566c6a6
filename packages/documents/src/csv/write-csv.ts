import Papa from 'papaparse';
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

/** A text that cannot be stored: UTF-8 has no half of a surrogate pair, and databases no U+0000. */
const unstorable = /\0|\p{Surrogate}/u;

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
      columns.map((name) => (typeof row[name] === 'string' ? cellOf(row[name], name) : row[name])),
    );
  }
  if (data.length === 0) return '';
  const mark = byteOrderMark ? '\ufeff' : '';
  return `${mark}${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

function cellOf(text: string, column: string): string {
  if (unstorable.test(text)) throw new RangeError(`A text in ${column} cannot be stored.`);
  return neutralised(text);
}
