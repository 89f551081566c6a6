import type { CellValue, Column, Row } from '@maat/schema';
import type { Field } from './as-posted.js';
import type { Reading } from './kind/plain-kind.js';
import type { Scope } from './scope.js';
import { namesOf, type Simple, simpleAfter, simpleFields } from './simple.js';

/** A list of rows: those of a table, or the pieces of evidence beside an answer. */
export interface RowList<ROW extends { readonly id: string }> {
  readonly list: 'value' | 'evidence';
  readonly columns: readonly Column[];
  /** The names of what is said by a tick. */
  readonly flags: readonly string[];
  /** Where in a row a cell stands, in front of its name. */
  readonly inRow: '' | 'cells/';
  cell(row: ROW, name: string): unknown;
  /** A row with these cells: those that are undefined are not in it. */
  make(id: string, row: ROW | undefined, cells: Readonly<Record<string, unknown>>): ROW;
}

const rowId = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const simpleKinds: readonly string[] = ['text', 'narrative', 'date', 'number', 'choice'];

/** Whether a column is of a kind that this version knows. */
export function isKnown(column: Column): column is Column & Simple {
  return simpleKinds.includes(column.kind);
}

/** Where in the answer a cell stands; the row by its id or by its place among the others. */
export function cellAt(
  { list, inRow }: Pick<RowList<never>, 'list' | 'inRow'>,
  row: string | number,
  name: string,
): string {
  return `${list}/${row}/${inRow}${name}`;
}

/** What the controls of the rows post, as long as nobody touches them. */
export function rowFields<ROW extends { readonly id: string }>(
  list: RowList<ROW>,
  rows: readonly ROW[],
  scope: Scope,
): readonly Field[] {
  return rows.flatMap((row) => [
    ...list.columns.filter(isKnown).flatMap((column) => {
      const value = list.cell(row, column.id) as CellValue | undefined;
      return simpleFields(column, cellAt(list, row.id, column.id), value, scope);
    }),
    ...list.flags
      .filter((flag) => list.cell(row, flag) === true)
      .map((flag): Field => [cellAt(list, row.id, flag), 'on']),
  ]);
}

/**
 * The rows after a post. Rows of which nothing was posted stay as they are; new ones that say anything
 * come last.
 */
export function rowsAfter<ROW extends { readonly id: string }>(
  list: RowList<ROW>,
  rows: readonly ROW[],
  reading: Reading,
): readonly ROW[] {
  const posted = reading.posted.rows(list.list).filter((id) => rowId.test(id));
  const kept = rows.map((row) => (posted.includes(row.id) ? rowAfter(list, row, reading) : row));
  const added = posted
    .filter((id) => !rows.some((row) => row.id === id))
    .map((id) => rowAfter(list, list.make(id, undefined, {}), reading))
    .filter((row) => rowFields(list, [row], reading.scope).some(([, text]) => text !== ''));
  const isSame = added.length === 0 && kept.every((row, index) => row === rows[index]);
  return isSame ? rows : [...kept, ...added];
}

function rowAfter<ROW extends { readonly id: string }>(
  list: RowList<ROW>,
  row: ROW,
  reading: Reading,
): ROW {
  const changed: [string, unknown][] = [];
  for (const column of list.columns.filter(isKnown)) {
    const before = list.cell(row, column.id) as CellValue | undefined;
    const after = simpleAfter(column, cellAt(list, row.id, column.id), before, reading);
    if (after !== before) changed.push([column.id, after]);
  }
  for (const flag of list.flags) {
    const ticked = reading.posted.ticked(cellAt(list, row.id, flag));
    const before = list.cell(row, flag) === true;
    if (ticked !== undefined && ticked !== before) changed.push([flag, ticked]);
  }
  return changed.length === 0 ? row : list.make(row.id, row, Object.fromEntries(changed));
}

/** The place of the control that a link to a place in the list leads to. */
export function firstOfRows(
  { list, columns, inRow }: Pick<RowList<never>, 'list' | 'columns' | 'inRow'>,
  at: string,
): string {
  const [, row, ...rest] = at.split('/');
  if (row === undefined) return list;
  const name = rest.join('/').slice(inRow.length).split('/');
  const column = columns.find(({ id }) => id === name[0]) ?? columns.find(isKnown);
  if (column === undefined) return list;
  const cell = cellAt({ list, inRow }, row, column.id);
  if (column.kind !== 'date') return cell;
  const part = namesOf(column).find((each) => each === name[1]) ?? 'day';
  return `${cell}/${part}`;
}

/** The rows that a value is. */
export function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value : [];
}

/** The members that say something. */
export function said(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
