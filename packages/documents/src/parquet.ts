export { type ParquetOptions, parquetOf } from './parquet/parquet-of.js';
export { type ParquetPart, partitionedParquet } from './parquet/partitioned.js';
export { type TidyColumn, tidyColumns } from './tidy/columns.js';
export type { TidyPart, TidyRow, ValueFormat } from './tidy/tidy-row.js';
export { type TidyOptions, tidyRows } from './tidy/tidy-rows.js';
