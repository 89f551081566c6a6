import type { TypedDate } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/checks/check.js';
import { englishMonths } from '../../src/issue/english-months.js';
import { welshMonths } from '../../src/messages/welsh-months.js';
import { isReal, type Precision, parseIsoDate } from '../../src/model/calendar-date.js';
import { parseTypedDate, readDate } from '../../src/model/typed-date.js';
import { AuditSession } from '../../src/state/audit-session.js';
import { answered, auditOf, now, toolOf } from '../support/kit.js';

const day: readonly Precision[] = ['day'];
const any: readonly Precision[] = ['day', 'month', 'year'];

/** The three fields, from 'day/month/year' with empty ones left out. */
function fields(typed: string): TypedDate {
  const [d, m, y] = typed.split('/');
  return { ...(d && { day: d }), ...(m && { month: m }), ...(y && { year: y }) };
}

const read = (typed: string, allowed = day) => parseTypedDate(fields(typed), allowed);

describe('a typed date', () => {
  test.each([
    ['9/3/2026', '2026-03-09'],
    ['09/03/2026', '2026-03-09'],
    [' 9 / March / 2026 ', '2026-03-09'],
    ['9/mar/2026', '2026-03-09'],
    ['9/MARCH/2026', '2026-03-09'],
    ['1/Feb/2026', '2026-02-01'],
    ['1/Febr/2026', '2026-02-01'],
    ['1/February/2026', '2026-02-01'],
    ['1/Sept/2026', '2026-09-01'],
    ['1/Sept./2026', '2026-09-01'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %j as %s', (typed, iso) => {
    expect(read(typed)).toEqual({ ok: true, iso });
  });

  test.each([
    ['/March/2026', '2026-03'],
    ['//2026', '2026'],
    ['3/3/2026', '2026-03-03'],
  ])('reads %j as %s where less will do', (typed, iso) => {
    expect(read(typed, any)).toEqual({ ok: true, iso });
  });

  test.each([
    ['', ['day', 'month', 'year']],
    ['9', ['month', 'year']],
    ['9/3', ['year']],
    ['9//2026', ['month']],
    ['/3/2026', ['day']],
    ['//2026', ['day', 'month']],
    [' / 3 / 2026', ['day']],
    ['abc', ['month', 'year']],
  ])('tells what %j lacks', (typed, missing) => {
    expect(read(typed)).toEqual({ ok: false, fault: { code: 'date.incomplete', missing } });
  });

  test.each([
    ['9//2026', ['month']],
    ['9', ['month', 'year']],
    ['/3', ['year']],
    ['', ['year']],
  ])('tells what %j lacks where less will do', (typed, missing) => {
    expect(read(typed, any)).toEqual({ ok: false, fault: { code: 'date.incomplete', missing } });
  });

  test.each([
    ['9th/3/2026', 'day'],
    ['-1/3/2026', 'day'],
    ['1.5/3/2026', 'day'],
    ['9/Ma/2026', 'month'],
    ['9/Marchy/2026', 'month'],
    ['9/mawrth/2026', 'month'],
    ['9/3/26', 'year'],
    ['9/3/0026', 'year'],
    ['9/3/20266', 'year'],
    ['٩/3/2026', 'day'],
    ['x/y/z', 'year'],
  ])('does not guess what %j means', (typed, part) => {
    expect(read(typed)).toEqual({ ok: false, fault: { code: 'date.not-a-date', part } });
  });

  test.each([
    '30/2/2025',
    '29/2/2025',
    '31/4/2026',
    '0/1/2026',
    '32/1/2026',
    '1/13/2026',
    '1/0/2026',
  ])('knows that there is no %s', (typed) => {
    expect(read(typed)).toEqual({ ok: false, fault: { code: 'date.not-real' } });
  });

  it('is not more exact than the question asks', () => {
    const fault = { code: 'date.too-exact', precisions: ['month', 'year'] };
    expect(read('9/3/2026', ['month', 'year'])).toEqual({ ok: false, fault });
    expect(readDate('2026-03-09', ['month', 'year'])).toEqual({ ok: false, fault });
  });

  it('asks for more rather than for less where the question skips a step', () => {
    expect(read('/3/2026', ['day', 'year'])).toMatchObject({ fault: { missing: ['day'] } });
  });

  it('that is real is read, with the month as a number or by any start of its name', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const length = fc.integer({ min: 3, max: 9 });
    fc.assert(
      fc.property(parts.filter(isReal), length, fc.boolean(), (date, letters, isName) => {
        const name = englishMonths[date.month - 1]?.slice(0, letters) ?? '';
        const typed = {
          day: String(date.day),
          month: isName ? name : String(date.month),
          year: String(date.year),
        };
        const result = parseTypedDate(typed, ['day']);
        expect(result.ok && parseIsoDate(result.iso)).toEqual(date);
      }),
    );
  });

  it('never becomes a date that is not one, whatever is typed', () => {
    const part = fc.oneof(fc.string(), fc.integer({ min: -5, max: 3000 }).map(String));
    const typed = fc.record({ day: part, month: part, year: part }, { requiredKeys: [] });
    fc.assert(
      fc.property(typed, fc.subarray([...any], { minLength: 1 }), (parts, allowed) => {
        const result = parseTypedDate(parts, allowed);
        if (result.ok) expect(parseIsoDate(result.iso)).toBeDefined();
      }),
    );
  });
});

describe('a stored date', () => {
  it('is real and as exact as is asked', () => {
    expect(readDate('2026-03-09', day)).toEqual({ ok: true, iso: '2026-03-09' });
    expect(readDate('2026-03', any)).toEqual({ ok: true, iso: '2026-03' });
    expect(readDate('2026-03', day)).toMatchObject({ fault: { missing: ['day'] } });
    expect(readDate('2026', day)).toMatchObject({ fault: { missing: ['day', 'month'] } });
    expect(readDate('2025-02-30', day)).toMatchObject({ fault: { code: 'date.not-real' } });
  });

  it('is none where words stand in its place', () => {
    expect(readDate({ words: 'by the next review' }, day)).toBeUndefined();
    expect(readDate({ words: 'in spring', day: '3' }, day)).toBeUndefined();
    expect(readDate({ words: ' ', day: '3' }, day)).toMatchObject({ ok: false });
  });
});

describe('a month in another language', () => {
  const inWelsh = (typed: string, months: readonly string[] = welshMonths) =>
    parseTypedDate(fields(typed), day, months);

  it('is read whole or by its first letters, and so is an English one', () => {
    for (const name of ['Mawrth', 'maw', 'MAWRTH', 'March', 'mar']) {
      expect(inWelsh(`9/${name}/2026`)).toEqual({ ok: true, iso: '2026-03-09' });
    }
    expect(read('9/Mawrth/2026')).toMatchObject({ fault: { code: 'date.not-a-date' } });
  });

  it('may be one of several languages', () => {
    const polish =
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień';
    const months = [...welshMonths, ...polish.split(' ')];
    expect(inWelsh('9/Hydref/2026', months)).toEqual({ ok: true, iso: '2026-10-09' });
    expect(inWelsh('9/październik/2026', months)).toEqual({ ok: true, iso: '2026-10-09' });
    expect(inWelsh(`9/${'październik'.normalize('NFD')}/2026`, months)).toMatchObject({ ok: true });
  });

  it('is known to a check and to a session that are told of it', () => {
    const question = { id: 'when', kind: 'date', label: 'When' } as const;
    const tool = toolOf([question]);
    const value = { day: '31', month: 'Chwefror', year: '2026' };
    const audit = auditOf(tool, { when: answered(value) });
    const codes = (options: object) =>
      check(tool, audit, { now, ...options }).map(({ code }) => code);
    expect(codes({})).toEqual(['date.not-a-date']);
    expect(codes({ months: welshMonths })).toEqual(['date.not-real']);
    const session = new AuditSession(tool, audit, { now: () => now, months: welshMonths });
    expect(session.issues.map(({ code }) => code)).toEqual(['date.not-real']);
  });
});
