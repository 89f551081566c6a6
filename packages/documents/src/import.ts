export {
  type Import,
  type ImportOptions,
  importReturns,
  type UnmappedCell,
} from './import/import-returns.js';
export {
  type AnswerPart,
  type DateOrder,
  type ImportMapping,
  type MappedColumn,
  mappingJsonSchema,
  mappingSchemaId,
} from './import/mapping.js';
export { type MappingIssue, type MappingReading, readMapping } from './import/read-mapping.js';
export type { Cell, Table, TableLine } from './table/table.js';
export { type TableIssue, type TableIssueCode, tableIssueCodes } from './table/table-issue.js';
