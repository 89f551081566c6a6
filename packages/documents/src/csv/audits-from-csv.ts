import { auditsFromTable, type TidyReading } from '../tidy/audits-from-table.js';
import { type ReadCsvOptions, readCsv } from './read-csv.js';

/**
 * The audits that a CSV file of ours holds, as `csvOf` wrote it and somebody may have sorted it
 * since.
 *
 * @param file The file.
 */
export function auditsFromCsv(
  file: string | Uint8Array,
  options?: Omit<ReadCsvOptions, 'neutralised'>,
): TidyReading {
  return auditsFromTable(readCsv(file, { ...options, neutralised: true }));
}
