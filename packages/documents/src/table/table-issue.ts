import type { Severity } from '@maat/core';

/** The codes that an issue with a table may carry: a closed list, told in docs/formats.md. */
export const tableIssueCodes = [
  // Whether it is a table at all.
  'table.not-text',
  'table.not-csv',
  'table.not-excel',
  'table.too-large',
  // Its columns and rows.
  'table.column-missing',
  'table.column-repeated',
  'table.column-unknown',
  'table.cell-without-column',
  'table.row-without-audit',
  'table.row-repeated',
  'table.rows-disagree',
  // What its cells hold.
  'table.value-unreadable',
] as const;

/** A code that an issue with a table may carry. */
export type TableIssueCode = (typeof tableIssueCodes)[number];

/** Something wrong or worth a look in a table. It never holds what was answered. */
export interface TableIssue {
  readonly code: TableIssueCode;
  readonly severity: Severity;
  /** The line of the file, from 1; of a sheet, the row. 0 is the whole. */
  readonly line: number;
  /** The place of the column, from 1, where it is about one cell or column. */
  readonly column?: number;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** An error in a table. */
export function tableError(
  code: TableIssueCode,
  place: { readonly line: number; readonly column?: number },
  params: TableIssue['params'] = {},
): TableIssue {
  const { line, column } = place;
  return { code, severity: 'error', line, ...(column !== undefined && { column }), params };
}
