import readExcelFile from 'read-excel-file/universal';
import { type Cell, noTable, type Table, type TableLine } from '../table/table.js';
import { tableError } from '../table/table-issue.js';
import { boundedWorkbook, type WorkbookLimits } from './bounded-zip.js';

/**
 * Reads an Excel workbook (.xlsx): a table for each sheet, whose first line that holds anything names
 * the columns. Of a formula it reads what the file says that it came to, and nothing if that is an error. Nothing that a file holds
 * makes this throw.
 *
 * @param file The bytes of the file.
 * @param limits How much it may hold. Nothing is unpacked beyond.
 */
export async function readWorkbook(
  file: Uint8Array,
  limits: WorkbookLimits = {},
): Promise<readonly Table[]> {
  const workbook = boundedWorkbook(file, limits);
  if (typeof workbook === 'string') return [noTable(tableError(workbook, { line: 0 }))];
  try {
    const sheets = await readExcelFile(new Blob([workbook as Uint8Array<ArrayBuffer>]), {
      trim: false,
    });
    return sheets.map(({ sheet, data }) => tableOf(sheet, data));
  } catch {
    return [noTable(tableError('table.not-excel', { line: 0 }))];
  }
}

function tableOf(name: string, data: readonly (readonly unknown[])[]): Table {
  const lines = data
    .map((cells, index): TableLine => ({ line: index + 1, cells: cells.map(cellOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const [header = { line: 1, cells: [] }, ...rest] = lines;
  return { name, header, lines: rest, issues: [] };
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : null;
}
