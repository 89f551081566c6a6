import type { AnswerValue, CellValue, Column, Row, TableQuestion } from '@maat/schema';
import { all, type Carried, items, members, nothing, type Passage } from './carried.js';
import { carryOption } from './carry-code.js';
import { carryDate } from './carry-date.js';
import { carryText } from './carry-text.js';

/** What comes of the rows of a table. A row of which nothing is left is none; an empty one stays. */
export function carryToTable(
  value: AnswerValue,
  passage: Passage<TableQuestion, TableQuestion>,
): Carried<AnswerValue> {
  if (!Array.isArray(value)) return nothing;
  return items(
    value.map((row: string | Row) => (typeof row === 'string' ? nothing : carryRow(row, passage))),
  );
}

function carryRow(row: Row, passage: Passage<TableQuestion, TableQuestion>): Carried<Row> {
  const { source, target, names } = passage;
  const cells = Object.entries(row.cells);
  if (cells.length === 0) return all(row);
  const carried = members(
    cells.map(([id, cell]) => {
      const next = names.columns.get(id) ?? id;
      const before = source.columns.find((column) => column.id === id);
      const after = target.columns.find((column) => column.id === next);
      const isTaken = takenBefore(source, id, next, passage);
      if (before === undefined || after === undefined || isTaken) return [next, nothing];
      return [next, carryCell(cell, { ...passage, source: before, target: after })];
    }),
  );
  return { value: carried.value && { id: row.id, cells: carried.value }, whole: carried.whole };
}

/** Whether another column before this one comes to the same: its cells have the place. */
function takenBefore(
  { columns }: TableQuestion,
  id: string,
  next: string,
  { names }: Pick<Passage, 'names'>,
): boolean {
  const first = columns.find((column) => (names.columns.get(column.id) ?? column.id) === next);
  return first?.id !== id;
}

function carryCell(cell: CellValue, passage: Passage<Column, Column>): Carried<CellValue> {
  const { source, target } = passage;
  switch (target.kind) {
    case 'text':
    case 'narrative':
      return isText(source) ? carryText(cell, source.kind, target.kind) : nothing;
    case 'choice':
      if (source.kind !== 'choice' || typeof cell !== 'string') return nothing;
      return carryOption(cell, { ...passage, source, target });
    case 'date':
      return source.kind === 'date' ? carryDate(cell, target) : nothing;
    default:
      return sameKind(source, target) ? all(cell) : nothing;
  }
}

function isText({ kind }: Column): boolean {
  return kind === 'text' || kind === 'narrative';
}

/** A number; and what this version does not know stays what it is. */
function sameKind(source: Column, target: Column): boolean {
  return source.kind === target.kind;
}
