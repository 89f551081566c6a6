import type { Cell, Table, TableLine } from '../table/table.js';
import { tableError } from '../table/table-issue.js';
import { auditsFromTable, type TidyReading } from '../tidy/audits-from-table.js';
import type { WorkbookLimits } from './bounded-zip.js';
import { readWorkbook } from './read-workbook.js';
import { continuation } from './sheet.js';

/**
 * The audits that a workbook of ours holds, as `workbookOf` wrote it and somebody may have sorted its
 * answers since. Other sheets are not read.
 *
 * @param file The bytes of the file.
 */
export async function auditsFromWorkbook(
  file: Uint8Array,
  limits?: WorkbookLimits,
): Promise<TidyReading> {
  const tables = await readWorkbook(file, limits);
  const answers = tables.filter(
    ({ name }) => name === undefined || /^Answers( [0-9]+)?$/.test(name),
  );
  const [first] = answers;
  if (first === undefined) {
    return {
      audits: [],
      issues: [tableError('table.column-missing', { line: 0 }, { name: 'Answers' })],
    };
  }
  const whole = answers.map(withWholeTexts);
  const lines = whole.flatMap((table) => linesIn(first.header, table));
  const issues = whole.flatMap((table) => table.issues);
  return auditsFromTable({ header: first.header, lines, issues });
}

/** The table with the texts whole that go on in further columns. */
function withWholeTexts(table: Table): Table {
  const names = table.header.cells.map(String);
  const more = names.flatMap((name, index) => {
    const base = names.indexOf(name.replace(continuation, ''));
    return base === -1 || base === index ? [] : [{ base, index }];
  });
  if (more.length === 0) return table;
  return {
    ...table,
    lines: table.lines.map(({ line, cells }) => {
      const whole: Cell[] = [...cells];
      for (const { base, index } of more) {
        if (cells[index] !== null) whole[base] = `${whole[base]}${cells[index]}`;
      }
      return { line, cells: whole };
    }),
  };
}

/** The lines of a sheet in the order of another's columns: somebody may have moved them in one. */
function linesIn(header: TableLine, table: Table): readonly TableLine[] {
  const places = header.cells.map((name) => table.header.cells.indexOf(name));
  return table.lines.map(({ line, cells }) => ({
    line,
    cells: places.map((place) => cells[place] ?? null),
  }));
}
