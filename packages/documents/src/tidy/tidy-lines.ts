import type { Cell, Table } from '../table/table.js';
import { type TableIssue, tableError } from '../table/table-issue.js';
import { tidyColumns } from './columns.js';
import type { TidyRow } from './tidy-row.js';

type ColumnName = keyof TidyRow;

/** A line of a file of ours. */
export interface TidyLine {
  readonly line: number;
  /** The text in a column; null where it is empty. */
  text(column: ColumnName): string | null;
}

/** The lines of a tidy table that was read, and what finds their columns. */
export interface TidyLines {
  readonly lines: readonly TidyLine[];
  readonly issues: readonly TableIssue[];
  /** The issue of a cell. */
  issueAt(
    code: 'table.value-unreadable' | 'table.rows-disagree',
    line: TidyLine,
    column: ColumnName,
  ): TableIssue;
}

/** What an export says beside the audits, or tells anew of the tool: not needed to read them. */
const isSpare: ReadonlySet<string> = new Set<ColumnName>([
  'partnership',
  'round',
  'agency',
  'audit_date',
  'section_id',
  'section_title',
  'question_number',
  'question_label',
  'question_kind',
  'question_role',
  'sensitivity',
  'asked',
  'not_applicable',
  'column_label',
  'column_role',
  'value_label',
  'judgement',
  'evidence_count',
]);

/**
 * The lines of a table by the names of the tidy table's columns, which may stand in any order.
 *
 * @param table The table. Without a column that audits are read from it has no lines.
 */
export function tidyLinesOf({ header, lines, issues }: Table): TidyLines {
  const place = new Map(header.cells.map((name, index) => [name, index]));
  // Of what could not be read at all no column is missed.
  const unread = issues.length > 0 && header.cells.length === 0;
  const needed = tidyColumns.filter(({ name }) => !(unread || isSpare.has(name)));
  const missing = needed.filter(({ name }) => !place.has(name)).map(({ name }) => name);
  const lacking = missing.map((name) => tableError('table.column-missing', header, { name }));
  const placed = lines.map(({ line, cells }): TidyLine => {
    return { line, text: (column) => textOf(cells[place.get(column) ?? -1]) };
  });
  return {
    lines: missing.length > 0 ? [] : placed,
    issues: [...issues, ...lacking],
    issueAt: (code, { line }, column) =>
      tableError(code, { line, column: (place.get(column) ?? -1) + 1 }, { name: column }),
  };
}

function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null) return null;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}
