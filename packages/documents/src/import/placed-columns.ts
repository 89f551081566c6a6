import type { Table } from '../table/table.js';
import { type TableIssue, tableError } from '../table/table-issue.js';
import type { ImportMapping, MappedColumn } from './mapping.js';

/** A column of a file, and what the mapping says of it. */
export interface PlacedColumn {
  readonly heading: string | null;
  readonly mapped?: MappedColumn;
}

/**
 * The columns of a file in their order, each with what the mapping says of it, and what does not fit:
 * columns that the mapping does not know or the file has not, and headings that are there twice, of
 * which the first counts.
 */
export function placedColumns(
  { header, issues }: Table,
  { columns }: ImportMapping,
): { readonly columns: readonly PlacedColumn[]; readonly issues: readonly TableIssue[] } {
  const headings = header.cells.map((cell) => (cell === null ? null : String(cell)));
  const byHeading = new Map(columns.map((mapped) => [mapped.column, mapped]));
  const placed = headings.map((heading, index): PlacedColumn => {
    const mapped = heading === null ? undefined : byHeading.get(heading);
    const isFirst = headings.indexOf(heading) === index;
    return { heading, ...(mapped && isFirst && { mapped }) };
  });
  const unread = issues.length > 0 && headings.length === 0;
  const missing = unread ? [] : columns.filter(({ column }) => !headings.includes(column));
  return {
    columns: placed,
    issues: [
      ...missing.map(({ column: name }) => tableError('table.column-missing', header, { name })),
      ...placed.flatMap(({ heading, mapped }, index): TableIssue[] => {
        if (mapped || heading === null) return [];
        const repeated = headings.indexOf(heading) !== index;
        const code = repeated ? 'table.column-repeated' : 'table.column-unknown';
        const place = { line: header.line, column: index + 1 };
        return [{ ...tableError(code, place, { name: heading }), severity: 'warning' }];
      }),
    ],
  };
}
