import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseIsoDate } from '../../src/model/calendar-date.js';
import { dayBefore, parseDuration } from '../../src/model/duration.js';

const days = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const before = (day: string, duration: string) => {
  const span = parseDuration(duration);
  return span && dayBefore(day, span);
};

describe('the day a span before', () => {
  test.each([
    ['2026-03-09', 'P12M', '2025-03-09'],
    ['2026-03-09', 'P1Y', '2025-03-09'],
    ['2024-02-29', 'P12M', '2023-02-28'],
    ['2024-02-29', 'P48M', '2020-02-29'],
    ['2026-03-31', 'P1M', '2026-02-28'],
    ['2026-05-31', 'P6M', '2025-11-30'],
    ['2026-01-15', 'P1M', '2025-12-15'],
    ['2026-03-01', 'P1D', '2026-02-28'],
    ['2026-03-01', 'P1Y1M1D', '2025-01-31'],
    ['2026-03-31', 'P1M1D', '2026-02-27'],
    ['1000-01-01', 'P999Y', '0001-01-01'],
    ['1000-01-01', 'P999Y9999M9999D', '0001-01-01'],
    ['1000-06-01', 'P999Y9999D', '0001-01-01'],
  ])('%s less %s is %s', (day, duration, expected) => {
    expect(before(day, duration)).toBe(expected);
  });

  it('goes back month by month as it does at once, from a day that every month has', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), (day, months) => {
        const start = `${day.slice(0, 8)}${day.slice(8) > '28' ? '28' : day.slice(8)}`;
        let each: string | undefined = start;
        for (let count = 0; count < months && each; count += 1) each = before(each, 'P1M');
        expect(before(start, `P${months}M`)).toBe(each);
      }),
    );
  });

  it('goes back day by day as the clock does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9999 }), (day, count) => {
        const moment = new Date(`${day}T00:00:00Z`).getTime() - count * 86_400_000;
        expect(before(day, `P${count}D`)).toBe(new Date(moment).toISOString().slice(0, 10));
      }),
    );
  });

  it('keeps the day of the month, or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), (day, months) => {
        const result = before(day, `P${months}M`);
        const [from, to] = [parseIsoDate(day), parseIsoDate(result ?? '')];
        expect(to?.day).toBeLessThanOrEqual(from?.day ?? 0);
        const next = before(`${result}`, 'P1D');
        const isLast = to?.day !== from?.day;
        if (isLast) expect(to?.day).toBeGreaterThanOrEqual(28);
        expect(next).toBeDefined();
      }),
    );
  });

  it('is not told of half a date', () => {
    expect(before('2026-03', 'P1D')).toBeUndefined();
    expect(before('2026-02-30', 'P1D')).toBeUndefined();
  });
});

describe('a duration', () => {
  test.each(['', 'P', 'PT1H', '12M', 'P1W', 'P1.5Y', '-P1Y', 'P1M1Y'])('is not %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
