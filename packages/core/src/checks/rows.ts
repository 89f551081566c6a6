import type { CellValue, Column, DateValue, NumberValue, Row, TableValue } from '@maat/schema';
import { type Issue, info, joined, noIssues, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isBlank } from '../model/is-blank.js';
import type { Place } from './context.js';
import { dateIssues } from './date.js';
import type { Given } from './given.js';
import { numberIssues } from './number.js';

/** A row that says something should say all that is expected of it: who does it, and by when. */
export function checkRows({ context, question, value }: Given): readonly Issue[] {
  if (question.kind !== 'table' || value === undefined) return noIssues;
  const place = pointerTo('answers', question.id, 'value');
  let issues = noIssues;
  for (const [index, row] of (value as TableValue).entries()) {
    const pointer = `${place}/${index}`;
    const found = isBlank([row])
      ? [info('row.empty', pointer)]
      : rowIssues(row, question.columns, { context, pointer });
    issues = joined(issues, found);
  }
  return issues;
}

function rowIssues({ cells }: Row, columns: readonly Column[], place: Place): readonly Issue[] {
  let issues = noIssues;
  for (const column of columns) {
    const cell = Object.hasOwn(cells, column.id) ? cells[column.id] : undefined;
    const pointer = `${place.pointer}/cells/${column.id}`;
    issues = joined(issues, cellIssues(cell, column, { context: place.context, pointer }));
  }
  return issues;
}

function cellIssues(cell: CellValue | undefined, column: Column, place: Place): readonly Issue[] {
  if (cell === undefined || isBlank(cell)) {
    const isExpected = column.expected ?? false;
    return isExpected ? [warning('row.cell-missing', place.pointer)] : noIssues;
  }
  if (column.kind === 'date') return dateIssues(cell as DateValue, column, place);
  if (column.kind === 'number') return numberIssues(cell as NumberValue, column, place.pointer);
  return noIssues;
}
