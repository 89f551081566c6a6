export { auditsFromWorkbook } from './excel/audits-from-workbook.js';
export type { WorkbookLimits } from './excel/bounded-zip.js';
export { readWorkbook } from './excel/read-workbook.js';
export { type WorkbookOptions, workbookOf } from './excel/workbook-of.js';
export type { Cell, Table, TableLine } from './table/table.js';
export { type TableIssue, type TableIssueCode, tableIssueCodes } from './table/table-issue.js';
export { auditsFromTable, type TidyReading } from './tidy/audits-from-table.js';
export type { TidyOptions } from './tidy/tidy-rows.js';
