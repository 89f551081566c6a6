import { check, createAudit, validateAudit } from '@maat/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/csv.js';
import { type ImportMapping, importReturns, type Table } from '../../src/import.js';
import { everyKind } from '../support/every-kind.js';

const now = new Date('2026-11-27T09:00:00Z');
const options = { now, newId: (line: number) => `line-${line}` };

const mapping: ImportMapping = {
  schema: 'urn:maat:schema:import-mapping:1',
  tool: { id: 'every-kind', version: '1.0.0' },
  dates: 'day-month-year',
  notApplicable: ['N/A', 'not applicable'],
  noEvidence: ['NEF'],
  columns: [
    { column: 'Ref', to: 'caseReference' },
    { column: 'Agency', question: 'agency', values: { Y: 'yes' } },
    { column: 'Date', question: 'day' },
    { column: 'Words', question: 'constructor' },
    { column: 'Why none', question: 'constructor', part: 'reason' },
    { column: 'When', question: 'when' },
    { column: 'Number', question: 'count' },
    { column: 'Which', question: 'chosen', separator: ',' },
    { column: 'Was it', question: 'decided' },
    { column: 'Why', question: 'decided', part: 'explanation' },
    { column: 'Grade', question: 'grade' },
    { column: 'Action 1', question: 'actions', row: 1, cell: 'what' },
    { column: 'Due 1', question: 'actions', row: 1, cell: 'due' },
    { column: 'Action 2', question: 'actions', row: 2, cell: 'what' },
  ],
};

const importCsv = (csv: string) => importReturns(readCsv(csv), mapping, everyKind, options);
const tableOf = (
  header: Table['header']['cells'],
  ...lines: Table['header']['cells'][]
): Table => ({
  header: { line: 1, cells: header },
  lines: lines.map((cells, index) => ({ line: index + 2, cells })),
  issues: [],
});

describe('a file from elsewhere', () => {
  test('becomes audits, with what its words mean', () => {
    const csv = `Ref,Agency,Date,Words,When,Number,Which,Was it,Why,Grade,Action 1,Due 1,Action 2
C-1,y,9/3/2026," Seen, twice.",by the next review,3,Visit,NO,Because.,poor,Visit,1 April 2027,
`;
    const { audits, issues, unmapped } = importCsv(csv);
    const expected = createAudit(everyKind, { id: 'line-2', now, caseReference: 'C-1' });
    expect(audits).toEqual([
      {
        line: 2,
        audit: {
          ...expected,
          answers: {
            agency: { state: 'answered', value: 'yes' },
            day: { state: 'answered', value: '2026-03-09' },
            constructor: { state: 'answered', value: ' Seen, twice.' },
            when: { state: 'answered', value: { words: 'by the next review' } },
            count: { state: 'answered', value: 3 },
            chosen: { state: 'answered', value: ['visit'] },
            decided: { state: 'answered', value: { choice: 'no', explanation: 'Because.' } },
            grade: { state: 'answered', value: { grade: 'poor' } },
            actions: {
              state: 'answered',
              value: [{ id: 'r1', cells: { what: 'Visit', due: '2027-04-01' } }],
            },
          },
        },
      },
    ]);
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([
      ['table.column-missing', 'Why none'],
    ]);
    expect(unmapped).toEqual([]);
  });

  test('says N/A and no evidence in its own words', () => {
    const { audits } = importCsv('Words,Why none,Number\nNEF,Not on file.,\n n/a ,,N/A\n');
    expect(audits.map(({ audit }) => audit.answers)).toEqual([
      { constructor: { state: 'no-evidence', reason: 'Not on file.' } },
      { constructor: { state: 'not-applicable' }, count: { state: 'not-applicable' } },
    ]);
  });

  test('keeps what is no date or no number as it was typed, and check tells of it', () => {
    const [imported] = importCsv('Date,Number\n31/02/2026,about 3\n').audits;
    expect(imported?.audit.answers).toEqual({
      day: { state: 'answered', value: { day: '31', month: '02', year: '2026' } },
      count: { state: 'answered', value: { typed: 'about 3' } },
    });
    const codes = check(everyKind, imported?.audit as never, { now }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['date.not-real', 'number.not-a-number']));
  });

  test('may hold the days, numbers and yes or no of a workbook', () => {
    const day = new Date(Date.UTC(2026, 2, 9));
    const table = tableOf(['Date', 'Number', 'Words'], [day, 2.5, true]);
    const [imported] = importReturns(table, mapping, everyKind, options).audits;
    expect(Object.values(imported?.audit.answers ?? {})).toEqual([
      { state: 'answered', value: '2026-03-09' },
      { state: 'answered', value: 2.5 },
      { state: 'answered', value: 'true' },
    ]);
  });

  test('keeps and lists what does not fit, by line and column', () => {
    const csv =
      'Ref,Agency,Other,Date,Date,Was it\nC-1,maybe,more,soon,1/1/2026,N/A,,extra\nC-1,yes,,,,\n';
    const { issues, unmapped, audits } = importCsv(csv);
    const places = issues.map(({ code, line, column }) => [code, line, column]);
    expect(places.filter(([code]) => code !== 'table.column-missing')).toEqual([
      ['table.column-unknown', 1, 3],
      ['table.column-repeated', 1, 5],
      ['table.cell-without-column', 2, 8],
      ['table.value-unreadable', 2, 2],
      ['table.value-unreadable', 2, 4],
    ]);
    expect(
      unmapped.map(({ line, column, heading, value }) => [line, column, heading, value]),
    ).toEqual([
      [2, 3, 'Other', 'more'],
      [2, 5, 'Date', '1/1/2026'],
      [2, 8, null, 'extra'],
      [2, 2, 'Agency', 'maybe'],
      [2, 4, 'Date', 'soon'],
    ]);
    expect(audits.map(({ audit }) => audit.answers)).toEqual([
      { decided: { state: 'not-applicable' } },
      { agency: { state: 'answered', value: 'yes' } },
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/maybe|more|soon|extra/);
  });

  test('takes ids from the file, and tells of one that is there twice', () => {
    const withIds = { ...mapping, columns: [{ column: 'Id', to: 'id' as const }] };
    const table = tableOf(['Id'], ['a-1'], ['not an id'], ['a-1']);
    const { audits, issues, unmapped } = importReturns(table, withIds, everyKind, options);
    expect(audits.map(({ audit }) => audit.id)).toEqual(['a-1', 'line-3', 'a-1']);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['table.value-unreadable', 3],
      ['table.row-repeated', 4],
    ]);
    expect(unmapped).toHaveLength(1);
  });

  test('that could not be read has that issue and no other', () => {
    expect(importCsv('x'.repeat(10)).audits).toEqual([]);
    const { issues } = importReturns(readCsv(new Uint8Array([0xff])), mapping, everyKind, options);
    expect(issues.map(({ code }) => code)).toEqual(['table.not-text']);
  });
});

/** Whether an audit holds what a cell says: its own words, or what those mean. */
function isHeld(value: string, audit: object): boolean {
  const held = JSON.stringify(audit);
  const meanings = [value.toLowerCase(), '2026-03-09', 'not-applicable', 'no-evidence'];
  const own = value.startsWith('§') ? [value] : [value, ...meanings];
  return own.some((each) => held.includes(JSON.stringify(each).slice(1, -1)));
}

test('nothing is dropped: every cell is in an audit that its tool takes, or listed', () => {
  let count = 0;
  const marked = fc.string({ unit: 'grapheme', maxLength: 5 }).map((words) => {
    count += 1;
    return `§${count} ${words.replaceAll('\0', '')}`;
  });
  const word = fc.constantFrom('yes', 'N/A', 'NEF', 'poor', 'Visit', '9/3/2026', '2026', '3');
  const cell = fc.oneof(marked, word, fc.constant(null));
  const headings = [...mapping.columns.map(({ column }) => column), 'Other', 'Date', null];
  const size = headings.length;
  const line = fc.array(cell, { minLength: size, maxLength: size + 1 });
  const header = fc.shuffledSubarray(headings, { minLength: size });
  fc.assert(
    fc.property(header, fc.array(line), (names, lines) => {
      const table = tableOf(names, ...lines);
      const { audits, unmapped } = importReturns(table, mapping, everyKind, options);
      expect(audits).toHaveLength(lines.length);
      for (const { line: at, audit } of audits) {
        expect(validateAudit(everyKind, audit)).toMatchObject({ ok: true });
        const left = unmapped.filter((each) => each.line === at);
        const places = left.map(({ column }) => column - 1);
        const given = lines[at - 2] ?? [];
        expect(left.map(({ value }) => value)).toEqual(places.map((place) => given[place]));
        const kept = given.filter((value, place) => value !== null && !places.includes(place));
        expect(kept.filter((value) => !isHeld(value ?? '', audit))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
