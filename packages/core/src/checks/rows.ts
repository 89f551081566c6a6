import type { CellValue, Column, DateValue, NumberValue, Row, TableValue } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { type Issue, info, joined, noIssues, warning } from '../issue/issue.js';
import { isBlank } from '../model/is-blank.js';
import type { CheckContext } from './context.js';
import { dateIssues } from './date.js';
import type { Given } from './given.js';
import { numberIssues } from './number.js';

/** A row that says something should say all that is expected of it: who does it, and by when. */
export function checkRows({ context, question, value }: Given): readonly Issue[] {
  if (question.kind !== 'table' || value === undefined) return noIssues;
  const { columns } = question;
  const issues = atEach(value as TableValue, (row) =>
    isBlank([row]) ? [info('row.empty', '')] : at('cells', cellsIssues(row, columns, context)),
  );
  return at('value', issues);
}

function cellsIssues(
  { cells }: Row,
  columns: readonly Column[],
  context: CheckContext,
): readonly Issue[] {
  let issues = noIssues;
  for (const column of columns) {
    const cell = Object.hasOwn(cells, column.id) ? cells[column.id] : undefined;
    issues = joined(issues, at(column.id, cellIssues(cell, column, context)));
  }
  return issues;
}

function cellIssues(
  cell: CellValue | undefined,
  column: Column,
  context: CheckContext,
): readonly Issue[] {
  if (cell === undefined || isBlank(cell)) {
    return column.expected ? [warning('row.cell-missing', '')] : noIssues;
  }
  if (column.kind === 'date') return dateIssues(cell as DateValue, column, context);
  if (column.kind === 'number') return numberIssues(cell as NumberValue, column);
  return noIssues;
}
