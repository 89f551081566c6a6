import type { CellValue, Column, DateValue, NumberValue, Question, TableValue } from '@maat/schema';
import { type Issue, info, noIssues, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isBlank } from '../model/is-blank.js';
import { valueFor } from './answered.js';
import type { CheckContext, Place } from './context.js';
import { dateIssues } from './date.js';
import { numberIssues } from './number.js';

/** A row that says something should say all that is expected of it: who does it, and by when. */
export function checkRows(context: CheckContext, question: Question): readonly Issue[] {
  if (question.kind !== 'table') return noIssues;
  const value = valueFor(context, question);
  if (value === undefined) return noIssues;
  return (value as TableValue).flatMap((row, index) => {
    const pointer = pointerTo('answers', question.id, 'value', index);
    if (isBlank([row])) return info('row.empty', pointer);
    return question.columns.flatMap((column) => {
      const cell = Object.hasOwn(row.cells, column.id) ? row.cells[column.id] : undefined;
      return cellIssues(cell, column, { context, pointer: `${pointer}/cells/${column.id}` });
    });
  });
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
