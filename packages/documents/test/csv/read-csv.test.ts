import { describe, expect, test } from 'vitest';
import { auditsFromCsv, csvOf, readCsv, tidyRows, writeCsv } from '../../src/csv.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';

const cellsOf = (file: string | Uint8Array, options = {}) => {
  const { header, lines, issues } = readCsv(file, options);
  return { cells: [header, ...lines].map(({ cells }) => cells), issues };
};
const codes = (issues: readonly { code: string; line: number; column?: number }[]) =>
  issues.map(({ code, line, column }) => [code, line, ...(column === undefined ? [] : [column])]);

describe('a CSV file from elsewhere', () => {
  test('is read with the lines at which its records begin', () => {
    const { lines } = readCsv('a,b\r\n"x\ny",1\r\n\r\nz,2\r\n');
    expect(lines).toEqual([
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ]);
  });

  test.each([
    ['semicolons', 'a;b\n1;2\n', { delimiter: ';' }],
    ['old line ends', 'a,b\r1,2\r', {}],
    ['a byte order mark', '\ufeffa,b\n1,2', {}],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')), {}],
    [
      'a named encoding',
      new Uint8Array(Buffer.from('a,b\n1,2', 'latin1')),
      { encoding: 'windows-1252' },
    ],
  ])('may have %s', (_name, file, options) => {
    expect(cellsOf(file, options)).toEqual({
      cells: [
        ['a', 'b'],
        ['1', '2'],
      ],
      issues: [],
    });
  });

  test('keeps an apostrophe that is not our mark', () => {
    expect(cellsOf("a\n'tis").cells).toEqual([['a'], ["'tis"]]);
    expect(cellsOf("a\n'=1", { neutralised: true }).cells).toEqual([['a'], ['=1']]);
  });

  test('that is none says so, with the line', () => {
    expect(codes(readCsv('a,b\n1,"x\n2,y\n').issues)).toEqual([['table.not-csv', 2]]);
    expect(codes(readCsv(new Uint8Array([0xe9, 0x2c])).issues)).toEqual([['table.not-text', 0]]);
    expect(codes(readCsv('a,b', { largest: 2 }).issues)).toEqual([['table.too-large', 0]]);
    expect(readCsv('')).toEqual({ header: { line: 1, cells: [] }, lines: [], issues: [] });
  });
});

describe('a file of ours that somebody changed', () => {
  const audit = auditOf(everyKind, {
    day: { state: 'answered', value: '2026-03-09' },
    count: { state: 'answered', value: 3 },
  });
  const csv = csvOf(tidyRows(everyKind, [audit]));
  const line = (question: string) =>
    csv.split('\r\n').findIndex((each) => each.includes(question)) + 1;
  const changed = (from: string, to: string) => auditsFromCsv(csv.replace(from, to));

  test('tells which column is gone', () => {
    const { audits, issues } = changed('value_format', 'format');
    expect([audits, codes(issues)]).toEqual([[], [['table.column-missing', 1]]]);
    expect(issues[0]?.params).toEqual({ name: 'value_format' });
  });

  test('tells which answer cannot be read, and reads the others', () => {
    const { audits, issues } = changed('3,number', 'three,number');
    expect(codes(issues)).toEqual([['table.value-unreadable', line('How many'), 33]]);
    const { count: _, ...rest } = audit.answers;
    expect(audits).toEqual([{ ...audit, answers: rest }]);
    expect(JSON.stringify(issues)).not.toContain('three');
  });

  test('tells of a state that there is not, and of lines that disagree or belong to nothing', () => {
    expect(codes(changed('answered,false,3', 'Answered,false,3').issues)).toEqual([
      ['table.value-unreadable', line('How many'), 31],
    ]);
    const [header, first = '', ...rest] = csv.split('\r\n');
    const other = first.replace('in-progress', 'submitted');
    const read = (lines: readonly unknown[]) => codes(auditsFromCsv(lines.join('\r\n')).issues);
    expect(read([header, ...rest, other])).toEqual([['table.rows-disagree', line('Grade') + 1, 8]]);
    expect(read([header, first, ...rest, first])).toEqual([
      ['table.row-repeated', line('Grade') + 2],
    ]);
    expect(read([header, first.replaceAll('audit-1', ''), ...rest])).toEqual([
      ['table.row-without-audit', 2],
    ]);
  });
});

test.each(['\0', 'half \ud83d', '\udc00'])('%j, which cannot be stored, is not written', (text) => {
  expect(() => writeCsv(['words'], [{ words: text }])).toThrow(RangeError);
});
