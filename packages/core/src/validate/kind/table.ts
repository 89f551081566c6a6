import type { AnswerValue, CellValue, Column, Row, TableQuestion, Tool } from '@maat/schema';
import { at, atEach } from '../../issue/at.js';
import { error, type Issue, joined, noIssues } from '../../issue/issue.js';
import { choiceFaults } from './choice.js';
import { dateFaults } from './date.js';
import { numberFaults } from './number.js';
import { wrongKind } from './shape.js';
import { textFaults } from './text.js';

/** A table is rows with an id each, whose cells stand in its columns. */
export function tableFaults(
  value: AnswerValue,
  { columns }: TableQuestion,
  tool: Tool,
): readonly Issue[] {
  if (!Array.isArray(value)) return wrongKind('table');
  const seen = new Set<string>();
  return atEach<(typeof value)[number]>(value, (row) => {
    if (typeof row === 'string') return wrongKind('row');
    const duplicate = seen.has(row.id) ? [error('answer.duplicate-row', '/id')] : noIssues;
    seen.add(row.id);
    return joined(duplicate, at('cells', cellsFaults(row, columns, tool)));
  });
}

function cellsFaults({ cells }: Row, columns: readonly Column[], tool: Tool): readonly Issue[] {
  let issues = noIssues;
  for (const id of Object.keys(cells)) {
    const column = columns.find((each) => each.id === id);
    const cell = cells[id];
    if (column === undefined) issues = [...issues, error('answer.unknown-column', `/${id}`)];
    else if (cell !== undefined) issues = joined(issues, at(id, cellFaults(cell, column, tool)));
  }
  return issues;
}

/** A column of a kind that this version does not know takes any cell. */
function cellFaults(cell: CellValue, column: Column, tool: Tool): readonly Issue[] {
  switch (column.kind) {
    case 'text':
    case 'narrative':
      return textFaults(cell);
    case 'date':
      return dateFaults(cell, column);
    case 'number':
      return numberFaults(cell);
    case 'choice':
      return choiceFaults(cell, column.options, tool);
    default:
      return noIssues;
  }
}
