import writeExcelFile from 'write-excel-file/universal';
import { sheetOf } from '../excel/sheet.js';
import type { XlsForm } from './xls-form.js';

/**
 * An XLSForm as the Excel workbook that ODK Central and KoboToolbox take.
 *
 * @param form The form, as `xlsFormOf` gives it.
 * @returns The bytes of the file (.xlsx).
 */
export async function xlsFormWorkbook(form: XlsForm): Promise<Uint8Array> {
  const sheets = [
    sheet('survey', form.survey),
    sheet('choices', form.choices),
    sheet('settings', [form.settings]),
  ];
  const blob = await writeExcelFile(sheets.map(sheetOf)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheet(name: string, rows: readonly object[]): Parameters<typeof sheetOf>[0] {
  const columns = Object.keys(rows[0] ?? {});
  return { name, columns, rows: rows.map((row) => Object.values(row)) };
}
