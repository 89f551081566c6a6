import type { Tool } from '@maat/schema';
import { codebookOf } from '../tidy/codebook.js';
import { tidyColumns } from '../tidy/columns.js';
import type { TidyRow } from '../tidy/tidy-row.js';
import { type WriteCsvOptions, writeCsv } from './write-csv.js';

/**
 * The tidy table as a CSV file. Written in pieces, all but the first without `header`, it need not
 * be held in memory.
 *
 * @param rows The rows, as `tidyRows` gives them.
 */
export function csvOf(rows: Iterable<TidyRow>, options?: WriteCsvOptions): string {
  return writeCsv(
    tidyColumns.map(({ name }) => name),
    rows,
    options,
  );
}

/** The data dictionary of the tidy table as a CSV file: a row for each column. */
export function dictionaryCsv(options?: WriteCsvOptions): string {
  return writeCsv(['name', 'title', 'type', 'description'], tidyColumns, options);
}

/**
 * The code book of a tool as a CSV file: a row for each question, column and code.
 *
 * @param tool The tool.
 */
export function codebookCsv(tool: Tool, options?: WriteCsvOptions): string {
  const columns = [
    'section_id',
    'question_id',
    'column_id',
    'kind',
    'sensitivity',
    'label',
    'code',
  ] as const;
  return writeCsv(columns, codebookOf(tool), options);
}
