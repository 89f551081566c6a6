import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralised, restored } from '../../src/csv.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.stringMatching(/^['=+\-@\t\r\n \uff1d]{0,4}$/),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
);

describe('a cell that a spreadsheet could read as a formula', () => {
  test.each([
    '=1+1',
    '+44 121',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\uff1d1',
    "'x",
  ])('%j gets an apostrophe', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  test.each(['', 'Visited.', '-5', '-0.25', '-1e-7', 'a=b', '2026-03-09'])('%j stays', (text) => {
    expect(neutralised(text)).toBe(text);
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restored(neutralised(text))).toBe(text);
      }),
    );
  });

  test('never begins with what starts a formula, save a negative number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = neutralised(text);
        if (!/^-[0-9.]+/.test(cell))
          expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });
});
