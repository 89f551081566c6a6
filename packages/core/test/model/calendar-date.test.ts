import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CalendarDate,
  daysInMonth,
  firstDayOf,
  formatIsoDate,
  isReal,
  lastDayOf,
  parseIsoDate,
  todayIn,
} from '../../src/model/calendar-date.js';

const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });

/** Dates of the calendar, of any precision. */
const dates: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month }),
  fc.record({ year, month, day }).filter(isReal),
);

describe('a date', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseIsoDate(formatIsoDate(date))).toEqual(date);
      }),
    );
  });

  it('is real if and only if the calendar of the engine has it', () => {
    fc.assert(
      fc.property(year, month, day, (...[y, m, d]) => {
        const moment = new Date(Date.UTC(y, m - 1, d));
        const isSame = moment.getUTCMonth() === m - 1 && moment.getUTCDate() === d;
        expect(isReal({ year: y, month: m, day: d })).toBe(isSame);
      }),
    );
  });

  it('lies between the first and the last day that it may mean', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [first, last] = [firstDayOf(date), lastDayOf(date)];
        expect(parseIsoDate(first)).toBeDefined();
        expect(parseIsoDate(last)).toBeDefined();
        expect(first.startsWith(formatIsoDate(date))).toBe(true);
        expect(last.startsWith(formatIsoDate(date))).toBe(true);
        expect(first <= last).toBe(true);
      }),
    );
  });

  test.each([
    '',
    '26',
    '0999',
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026',
    '２０２６',
    '99999',
  ])('is not %j', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-12', '2026'])('is %s', (text) => {
    expect(parseIsoDate(text)).toBeDefined();
  });
});

describe('the days of a month', () => {
  it('are those of the Gregorian calendar', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
      }),
    );
  });
});

describe('today', () => {
  it('begins at midnight of the time zone', () => {
    expect(todayIn(new Date('2026-07-01T22:59:59Z'), 'Europe/London')).toBe('2026-07-01');
    expect(todayIn(new Date('2026-07-01T23:00:00Z'), 'Europe/London')).toBe('2026-07-02');
    expect(todayIn(new Date('2026-01-01T00:00:00Z'), 'Europe/London')).toBe('2026-01-01');
    expect(todayIn(new Date('2026-01-01T00:00:00Z'), 'America/New_York')).toBe('2025-12-31');
  });

  it('is not told at a moment or in a time zone that does not exist', () => {
    expect(() => todayIn(new Date('no'), 'Europe/London')).toThrow(RangeError);
    expect(() => todayIn(new Date('no'), 'Europe/London')).toThrow(RangeError);
    expect(() => todayIn(new Date('2026-01-01'), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
