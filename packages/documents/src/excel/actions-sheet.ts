import { modelOf, textFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import { groupedBy } from '../tidy/grouped-by.js';
import type { TidyRow } from '../tidy/tidy-row.js';
import type { SheetContent } from './sheet.js';

/**
 * The actions of some audits, one a row, for people to work with. They stand among the answers as
 * well, and are read back from there.
 *
 * @param tool The tool.
 * @param rows The tidy table.
 * @returns One sheet; none where the tool has no table of actions.
 */
export function actionsSheet(tool: Tool, rows: readonly TidyRow[]): readonly SheetContent[] {
  const question = modelOf(tool).questions.get(tool.roles?.actions ?? '')?.question;
  if (question?.kind !== 'table') return [];
  const told = rows.filter(
    ({ question_id: id, row_id: row }) => id === question.id && row !== null,
  );
  const actions = groupedBy(told, ({ audit_id, row_id }) => JSON.stringify([audit_id, row_id]));
  return [
    {
      name: 'Actions',
      columns: [
        ...['Round', 'Case reference', 'Agency', 'Date of audit', 'Audit', 'Action'],
        ...question.columns.map(({ label }) => textFor(label)),
      ],
      rows: [...actions.values()].map((parts) => [
        ...aboutAction(parts),
        ...question.columns.map(({ id }) => textOfCell(parts, id)),
      ]),
    },
  ];
}

function aboutAction(parts: readonly TidyRow[]): readonly (string | number | null)[] {
  const [first] = parts;
  return [
    first?.round ?? null,
    first?.case_reference ?? null,
    first?.agency ?? null,
    first?.audit_date ?? null,
    first?.audit_id ?? null,
    first?.item ?? null,
  ];
}

function textOfCell(parts: readonly TidyRow[], column: string): string | null {
  const cell = parts.find(({ column_id: id }) => id === column);
  return cell?.value_label ?? cell?.value ?? null;
}
