import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { englishMonths } from '../../src/issue/english-months.js';
import { datesIn, numbersIn, pluralsIn } from '../../src/issue/in-language.js';
import { enGB } from '../../src/issue/messages.js';

describe('plurals', () => {
  it('have the six forms of Arabic', () => {
    const forms = { zero: '0', one: '1', two: '2', few: '3–10', many: '11–99', other: '100' };
    const plural = pluralsIn('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual(
      Object.values(forms),
    );
  });

  it('have the form of all others where there is none of its own', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('cy', 'ar', 'pl', 'en-GB'), (count, language) => {
        expect(pluralsIn(language)(count, { other: 'x' })).toBe('x');
      }),
    );
  });
});

describe('numbers', () => {
  it('are written in digits that can be typed', () => {
    expect(numbersIn('ar-EG')(1234)).toMatch(/^[0-9.,٬]+$/);
    expect(numbersIn('de')(1234.5)).toBe('1.234,5');
    expect(numbersIn('cy')(0.25, { style: 'percent' })).toBe('25%');
  });
});

describe('dates', () => {
  it('are in the calendar and the digits of the audit, whatever the language has', () => {
    for (const language of ['th', 'fa', 'ar-SA', 'ja']) {
      expect(datesIn(language, [])({ year: 2026, month: 3, day: 9 })).toContain('2026');
    }
  });

  it('have the order of their language', () => {
    expect(datesIn('hu', [])({ year: 2026, month: 3, day: 9 })).toBe('2026. március 9.');
    expect(datesIn('pl', [])({ year: 2026, month: 3, day: 9 })).toBe('9 marca 2026');
  });

  it('are the same in English by the names of its months, where the platform knows none', () => {
    const supported = vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    const [month, day] = [fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })];
    const dates = fc.record(
      { year: fc.integer({ min: 1000, max: 9999 }), month, day },
      { requiredKeys: ['year', 'month'] },
    );
    const spelled = fc
      .sample(dates, 50)
      .map((date) => [date, datesIn('en-GB', englishMonths)(date)]);
    supported.mockRestore();
    expect(spelled).toEqual(spelled.map(([date]) => [date, enGB.words.date(date as never)]));
  });
});
