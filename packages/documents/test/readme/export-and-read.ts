import { auditsFromCsv, csvOf, tidyRows } from '@maat/documents/csv';
import { workbookOf } from '@maat/documents/excel';
import type { Audit, Tool } from '@maat/schema';

/** The audits of a round as a CSV file and as an Excel workbook. */
export async function exported(tool: Tool, audits: readonly Audit[], round: string) {
  const csv = csvOf(tidyRows(tool, audits, { partnership: 'Anytown', round }));
  const workbook = await workbookOf(tool, audits, { partnership: 'Anytown', round });
  return { csv, workbook };
}

/** The audits again, and what of the file cannot be read. */
export function readBack(csv: string) {
  const { audits, issues } = auditsFromCsv(csv);
  const told = issues.map(({ code, line, column }) => `${code} in line ${line}, column ${column}`);
  return { audits, told };
}
