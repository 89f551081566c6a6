import type { TableIssue } from './table-issue.js';

/** What stands in a cell; null where nothing does. A day of a spreadsheet is a Date, at 00:00 UTC. */
export type Cell = string | number | boolean | Date | null;

/** A line of a table. */
export interface TableLine {
  /** The line of the file at which it begins, from 1; of a sheet, the row. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table as it was read: nothing is dropped, and nothing is understood yet. */
export interface Table {
  /** The name of the sheet, where it is one. */
  readonly name?: string;
  readonly header: TableLine;
  readonly lines: readonly TableLine[];
  /** What could not be read of it. */
  readonly issues: readonly TableIssue[];
}

/** A table of nothing but what kept it from being read. */
export function noTable(issue: TableIssue): Table {
  return { header: { line: 1, cells: [] }, lines: [], issues: [issue] };
}
