import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { auditsFromWorkbook, readWorkbook, workbookOf } from '../../src/excel.js';
import { anyAudit } from '../support/any-audit.js';
import { auditOf } from '../support/audit-of.js';
import { everyKind } from '../support/every-kind.js';

const tools: readonly (readonly [string, Tool, number])[] = [
  ['a tool of every kind', everyKind, 40],
  ['the West Midlands tool', westMidlands, 5],
];

test.each(tools)(
  'audits of %s come back from a workbook as they were',
  async (_name, tool, numRuns) => {
    const audits = fc.uniqueArray(anyAudit(tool), { selector: ({ id }) => id, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(audits, fc.integer({ min: 5, max: 200 }), async (given, rowsPerSheet) => {
        const workbook = await workbookOf(tool, given, { round: '=R1', rowsPerSheet });
        expect(await auditsFromWorkbook(workbook)).toEqual({ audits: given, issues: [] });
      }),
      { numRuns },
    );
  },
);

/** What XML has not, or advises against, or what stands for a character that was lost on the way. */
const unsayable = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => !(point < 1 || (point > 0x9f && point < 0xfdd0)))
  .map((point) => String.fromCodePoint(point))
  .filter((each) => /^[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]$/u.test(each))
  .flatMap((each) => [each, 'and'])
  .join('');

test('a workbook keeps every character that XML cannot say', async () => {
  const given = auditOf(everyKind, {
    constructor: { state: 'answered' as const, value: unsayable },
  });
  const workbook = await workbookOf(everyKind, [given]);
  expect(await auditsFromWorkbook(workbook)).toEqual({ audits: [given], issues: [] });
});

const long = `=${'x'.repeat(32_765)}😀${'y'.repeat(40_000)}`;
const answers: Audit['answers'] = {
  agency: { state: 'answered', value: 'partly' },
  constructor: { state: 'answered' as const, value: long },
  decided: { state: 'answered', value: { choice: 'no', explanation: '=HYPERLINK("x")' } },
  actions: {
    state: 'answered',
    value: [
      { id: 'r1', cells: { what: '=1+1', due: { words: 'Soon' }, done: 'partly' } },
      { id: 'r2', cells: { who: 'Ann' } },
    ],
  },
};
const audit = auditOf(everyKind, answers);

describe('a workbook', async () => {
  const workbook = await workbookOf(everyKind, [audit]);
  const tables = await readWorkbook(workbook);
  const sheet = (name: string) => tables.find((table) => table.name === name);

  test('has answers, actions, and what columns and codes mean', () => {
    expect(tables.map(({ name }) => name)).toEqual(['Answers', 'Actions', 'Columns', 'Questions']);
    expect(sheet('Actions')?.header.cells.slice(-5)).toEqual([
      'What',
      'Who',
      'By when',
      'Cost',
      'Done',
    ]);
    expect(sheet('Actions')?.lines.map(({ cells }) => cells.slice(4))).toEqual([
      ['audit-1', 1, '=1+1', null, '{"words":"Soon"}', null, '=Partly'],
      ['audit-1', 2, null, 'Ann', null, null, null],
    ]);
  });

  test('holds words as words, and no formula', () => {
    for (const file of Object.values(unzipSync(workbook))) {
      expect(strFromU8(file)).not.toMatch(/<f[ >]|t="str"/);
    }
  });

  test('goes on in further columns with what a cell cannot hold, and parts no character', async () => {
    const { header, lines } = sheet('Answers') ?? { header: { cells: [] }, lines: [] };
    expect(header.cells.slice(-2)).toEqual(['value_2', 'value_3']);
    const texts = lines.flatMap(({ cells }) => cells).filter((cell) => typeof cell === 'string');
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
    expect(texts.join('')).not.toMatch(/\p{Surrogate}/u);
    expect(await auditsFromWorkbook(workbook)).toEqual({ audits: [audit], issues: [] });
  });

  test('is not made of what cannot be stored', async () => {
    const bad = auditOf(everyKind, { agency: { state: 'not-applicable', reason: '\ud83d' } });
    await expect(workbookOf(everyKind, [bad])).rejects.toThrow(RangeError);
  });
});
