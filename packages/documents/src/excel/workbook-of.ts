import type { Audit, Tool } from '@maat/schema';
import writeExcelFile from 'write-excel-file/universal';
import { codebookOf } from '../tidy/codebook.js';
import { tidyColumns } from '../tidy/columns.js';
import type { TidyRow } from '../tidy/tidy-row.js';
import { type TidyOptions, tidyRows } from '../tidy/tidy-rows.js';
import { actionsSheet } from './actions-sheet.js';
import { type SheetContent, sheetOf } from './sheet.js';

/** What a workbook is made with. */
export interface WorkbookOptions extends TidyOptions {
  /** How many rows go on one sheet; the next go on another. Default: what Excel takes. */
  readonly rowsPerSheet?: number;
}

/** Excel's 1,048,576 rows without the one of the headings. */
const mostRows = 1_048_575;

/**
 * Audits as an Excel workbook: the tidy table on the sheet Answers (Answers 2 and so on, where one
 * has no room for all), the actions one a row, and what the columns, questions and codes mean. Words
 * are words in it, never formulas.
 *
 * @param tool The tool that all these audits were made with.
 * @param audits The audits, each one that `validateAudit` takes.
 * @returns The bytes of the file (.xlsx).
 * @throws TypeError if an audit was made with another tool or version.
 * @throws RangeError if a text holds U+0000 or half of a surrogate pair.
 */
export async function workbookOf(
  tool: Tool,
  audits: Iterable<Audit>,
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const rows = [...tidyRows(tool, audits, options)];
  const sheets = [
    ...answerSheets(rows, options.rowsPerSheet ?? mostRows),
    ...actionsSheet(tool, rows),
    table('Columns', ['name', 'title', 'type', 'description'], tidyColumns),
    table(
      'Questions',
      ['section_id', 'question_id', 'column_id', 'kind', 'sensitivity', 'label', 'code'],
      codebookOf(tool),
    ),
  ];
  const blob = await writeExcelFile(sheets.map(sheetOf)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function answerSheets(rows: readonly TidyRow[], perSheet: number): readonly SheetContent[] {
  const columns = tidyColumns.map(({ name }) => name);
  const count = Math.max(1, Math.ceil(rows.length / perSheet));
  return Array.from({ length: count }, (_, index) => {
    const part = rows.slice(index * perSheet, (index + 1) * perSheet);
    return table(index === 0 ? 'Answers' : `Answers ${index + 1}`, columns, part);
  });
}

function table<NAME extends string>(
  name: string,
  columns: readonly NAME[],
  rows: readonly { readonly [COLUMN in NAME]: string | number | boolean | null }[],
): SheetContent {
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}
