import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isBlank } from '../../src/model/is-blank.js';

test.each([
  ['', 'nothing'],
  [' \n\t\r', 'white space'],
  ['\u00a0\u2003\u3000\ufeff', 'wide and narrow spaces'],
  ['\u200b\u200d\u2060\u00ad', 'characters without width'],
  ['\u0000\u0007\u001f', 'controls'],
])('%j says nothing: %s', (text) => {
  expect(isBlank(text)).toBe(true);
  expect(isBlank({ explanation: text })).toBe(true);
  expect(isBlank({ rationale: text })).toBe(true);
  expect(isBlank({ day: text, month: text })).toBe(true);
  expect(isBlank({ words: text })).toBe(true);
  expect(isBlank({ typed: text })).toBe(true);
  expect(isBlank([{ id: 'r1', cells: { what: text, when: { day: text } } }])).toBe(true);
});

test.each(['.', '0', '  n  ', '\u200bn', '🙂', 'ŵ', 'ن', '-'])('%j says something', (text) => {
  expect(isBlank(text)).toBe(false);
  expect(isBlank({ explanation: text })).toBe(false);
  expect(
    isBlank([
      { id: 'r1', cells: {} },
      { id: 'r2', cells: { what: text } },
    ]),
  ).toBe(false);
});

it('takes a number, a choice and a grade for something', () => {
  expect(isBlank(0)).toBe(false);
  expect(isBlank(['yes'])).toBe(false);
  expect(isBlank({ choice: 'no' })).toBe(false);
  expect(isBlank({ grade: 'good' })).toBe(false);
});

it('takes what is made of nothing for nothing', () => {
  expect(isBlank([])).toBe(true);
  expect(isBlank([{ id: 'r1', cells: {} }])).toBe(true);
});

it('sees whatever an eye would see', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(isBlank(text)).toBe(text.trim() === '');
    }),
  );
});
