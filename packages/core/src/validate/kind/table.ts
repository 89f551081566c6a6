import type { AnswerValue, CellValue, Column, Row, TableQuestion } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';
import { choiceFaults } from './choice.js';
import { dateFaults } from './date.js';
import { numberFaults } from './number.js';
import { type FitPlace, inside } from './place.js';
import { wrongKind } from './shape.js';
import { textFaults } from './text.js';

/** A table is rows with an id each, whose cells stand in its columns. */
export function tableFaults(
  value: AnswerValue,
  question: TableQuestion,
  place: FitPlace,
): readonly Issue[] {
  if (!Array.isArray(value)) return wrongKind('table', place);
  const seen = new Set<string>();
  return value.flatMap((row: (typeof value)[number], index) => {
    const at = inside(place, index);
    if (typeof row === 'string') return wrongKind('row', at);
    const duplicate = seen.has(row.id)
      ? [error('answer.duplicate-row', `${at.pointer}/id`)]
      : noIssues;
    seen.add(row.id);
    return [...duplicate, ...rowFaults(row, question.columns, inside(at, 'cells'))];
  });
}

function rowFaults(row: Row, columns: readonly Column[], place: FitPlace): readonly Issue[] {
  return Object.entries(row.cells).flatMap(([id, cell]) => {
    const column = columns.find((each) => each.id === id);
    const at = inside(place, id);
    return column ? cellFaults(cell, column, at) : error('answer.unknown-column', at.pointer);
  });
}

/** A column of a kind that this version does not know takes any cell. */
function cellFaults(cell: CellValue, column: Column, place: FitPlace): readonly Issue[] {
  switch (column.kind) {
    case 'text':
    case 'narrative':
      return textFaults(cell, place);
    case 'date':
      return dateFaults(cell, column, place);
    case 'number':
      return numberFaults(cell, place);
    case 'choice':
      return choiceFaults(cell, column.options, place);
    default:
      return noIssues;
  }
}
