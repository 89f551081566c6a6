import type { CellObject, Sheet } from 'write-excel-file/universal';
import { storable } from '../table/storable.js';
import { cellPieces, escapedCell } from './cell-text.js';

/** What a cell of a workbook of ours holds. */
type SheetValue = string | number | boolean | null;

/** A sheet before it is written. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** What follows the name of a column that another goes on with: `value` goes on in `value_2`. */
export const continuation: RegExp = /_([2-9]|[1-9][0-9]{1,3})$/;

/**
 * A sheet as the library takes it. All words are strings, never formulas; those too long for a cell
 * go on in further columns at the end, `<column>_2`, `<column>_3` and so on.
 *
 * @throws RangeError if a text cannot be stored.
 */
export function sheetOf({ name, columns, rows }: SheetContent): Sheet<Blob> {
  const split = rows.map((row) => row.map((value, index) => piecesOf(value, columns[index] ?? '')));
  const more = columns.flatMap((column, index) => {
    const most = split.reduce((count, row) => Math.max(count, row[index]?.length ?? 0), 1);
    return Array.from({ length: most - 1 }, (_, place) => ({ column, index, place: place + 1 }));
  });
  const header = [...columns, ...more.map(({ column, place }) => `${column}_${place + 1}`)];
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map(() => ({ width: 18 })),
    data: [
      header.map((value) => ({ ...cellOf(value), fontWeight: 'bold' })),
      ...split.map((row) => [
        ...row.map((pieces) => cellOf(pieces[0] ?? null)),
        ...more.map(({ index, place }) => cellOf(row[index]?.[place] ?? null)),
      ]),
    ],
  };
}

function piecesOf(value: SheetValue, column: string): readonly SheetValue[] {
  return typeof value === 'string' ? cellPieces(storable(value, column)) : [value];
}

function cellOf(value: SheetValue): CellObject | null {
  if (typeof value === 'string') return { value: escapedCell(value), type: String };
  return value === null ? null : { value };
}
