import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { auditsFromWorkbook, readWorkbook } from '../../src/excel.js';

const sheetFile = 'xl/worksheets/sheet1.xml';

async function bytesOf(data: SheetData): Promise<Uint8Array> {
  const blob = await writeExcelFile(data).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const small = await bytesOf([['a', 'b']]);

/** The small workbook with other cells on its sheet. */
function withCells(xml: string): Uint8Array {
  const files = unzipSync(small);
  const sheet = strFromU8(files[sheetFile] as Uint8Array);
  const data = sheet.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${xml}</sheetData>`);
  return zipSync({ ...files, [sheetFile]: strToU8(data) });
}

const outcome = async (file: Uint8Array, limits = {}) =>
  (await readWorkbook(file, limits)).flatMap(({ issues }) => issues.map(({ code }) => code));

test('a workbook from elsewhere is read with its rows, days, numbers and what formulas came to', async () => {
  const day = new Date(Date.UTC(2026, 2, 9));
  const file = await bytesOf([
    [],
    ['When', 'Much', ' Said '],
    [{ value: day, format: 'dd/mm/yyyy' }, 1.5, true],
  ]);
  expect(await readWorkbook(file)).toEqual([
    {
      name: expect.any(String),
      header: { line: 2, cells: ['When', 'Much', ' Said '] },
      lines: [{ line: 3, cells: [day, 1.5, true] }],
      issues: [],
    },
  ]);
  const formulas = withCells(
    '<row r="1"><c r="A1" t="str"><f>"x"</f><v>x</v></c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
  const [table] = await readWorkbook(formulas);
  expect(table?.header.cells).toEqual(['x', 2]);
  expect(table?.lines).toEqual([]);
});

describe('a file that is no workbook, or too large a one, is not read', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new Uint8Array(5000).fill(80)],
    ['an archive cut off', small.subarray(0, small.length - 30)],
    ['an archive without a workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['a sheet that is no XML', zipSync({ ...unzipSync(small), [sheetFile]: strToU8('<row <') })],
  ])('%s', async (_name, file) => {
    expect(await outcome(file)).toEqual(['table.not-excel']);
    expect((await auditsFromWorkbook(file)).issues).toHaveLength(1);
  });

  test('one that unpacks to more than is let', async () => {
    const bomb = zipSync({ ...unzipSync(small), 'xl/bomb.xml': new Uint8Array(3e6) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await outcome(bomb, { largestUnpacked: 2e6 })).toEqual(['table.too-large']);
    expect(await outcome(bomb, { largestUnpacked: 4e6 })).toEqual([]);
    expect(await outcome(bomb, { largest: 2_000 })).toEqual(['table.too-large']);
  });

  test('one that says it unpacks to less than it does', async () => {
    const bomb = zipSync({ 'xl/bomb.xml': new Uint8Array(3e6) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    const places = Array.from({ length: bomb.length - 46 }, (_, at) => at);
    const central = places.find((at) => view.getUint32(at, true) === 0x02014b50) ?? 0;
    view.setUint32(22, 10, true);
    view.setUint32(central + 24, 10, true);
    expect(unzipSync(bomb)['xl/bomb.xml']).toHaveLength(10);
    expect(await outcome(bomb, { largestUnpacked: 100_000 })).toEqual(['table.not-excel']);
  });

  test.each(['XFD1048576', 'A99999999', 'XFD&#49;048576', 'xfd1048576'])(
    'one whose cell stands at %s',
    async (place) => {
      const cell = `<row r="1"><c r="A1"/></row><row r="1048576"><c r="${place}"><v>1</v></c></row>`;
      expect(await outcome(withCells(cell))).toEqual(['table.too-large']);
    },
  );
});
