import type { CellValue, Row } from '@maat/schema';

/** What stands in a column, also of one that is called as something that every object has. */
export function cellOf({ cells }: Pick<Row, 'cells'>, column: string): CellValue | undefined {
  return Object.hasOwn(cells, column) ? cells[column] : undefined;
}
