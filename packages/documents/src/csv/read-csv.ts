import Papa from 'papaparse';
import { type Cell, noTable, type Table } from '../table/table.js';
import { type TableIssue, tableError } from '../table/table-issue.js';
import { decoded } from './decoded.js';
import { restored } from './neutralise.js';

/** How a CSV file is to be read. */
export interface ReadCsvOptions {
  /** What parts its cells. Default: a comma. */
  readonly delimiter?: string;
  /**
   * The encoding of bytes, as TextDecoder names it. Default: what a byte order mark says, else
   * UTF-8.
   */
  readonly encoding?: string;
  /** Whether it is a file of ours, in which cells that look like formulas are marked. Default: no. */
  readonly neutralised?: boolean;
  /** How many bytes or characters it may have. Default: 100 million. */
  readonly largest?: number;
}

const largest = 100_000_000;

/**
 * Reads a CSV file (RFC 4180). Its first line names the columns; empty lines are passed over. A cell
 * without anything in it is null. Nothing that it holds makes this throw.
 *
 * @param file The file.
 */
export function readCsv(file: string | Uint8Array, options: ReadCsvOptions = {}): Table {
  const most = options.largest ?? largest;
  if (file.length > most) return noTable(tableError('table.too-large', { line: 0 }, { most }));
  const text = typeof file === 'string' ? file : decoded(file, options.encoding);
  if (text === undefined) return noTable(tableError('table.not-text', { line: 0 }));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: options.delimiter ?? ',' });
  const read = options.neutralised ? restored : (cell: string) => cell;
  const placed = placedLines(data);
  const lines = placed
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '')
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cellOf(cell, read)) }));
  const issues = errors.map(({ row = 0 }): TableIssue => {
    return tableError('table.not-csv', { line: placed[row]?.line ?? 0 });
  });
  const [header = { line: 1, cells: [] }, ...rest] = lines;
  return { header, lines: rest, issues: distinct(issues) };
}

function cellOf(cell: string, read: (cell: string) => string): Cell {
  return cell === '' ? null : read(cell);
}

/** The lines at which records begin: a cell may hold line breaks of its own. */
function placedLines(
  records: readonly (readonly string[])[],
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((count, cell) => count + breaksIn(cell), 0);
    return { line, cells };
  });
}

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\n|\r/).length - 1 : 0;
}

/** One issue a line: a quotation mark too few is told of twice. */
function distinct(issues: readonly TableIssue[]): readonly TableIssue[] {
  return issues.filter(
    ({ line }, index) => issues.findIndex((other) => other.line === line) === index,
  );
}
