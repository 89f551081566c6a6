import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseTypedNumber } from '../../src/model/typed-number.js';

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['-3', -3],
  ['+3', 3],
  ['0.5', 0.5],
  ['007', 7],
  ['1,234', 1234],
  ['12,345,678.9', 12345678.9],
  ['123456789012345', 123456789012345],
])('%j is the number %d', (typed, number) => {
  expect(parseTypedNumber(typed)).toBe(number);
});

test.each([
  '',
  ' ',
  'twelve',
  '12 weeks',
  '1,23',
  '1,2345',
  '.5',
  '5.',
  '1e3',
  '0x10',
  'Infinity',
  'NaN',
  '--1',
  '1 2',
  '١٢',
  '1234567890123456',
])('%j is none', (typed) => {
  expect(parseTypedNumber(typed)).toBeUndefined();
});

it('reads every whole number that keeps its digits', () => {
  const range = { min: -999_999_999_999_999, max: 999_999_999_999_999 };
  fc.assert(
    fc.property(fc.integer(range), (number) => {
      expect(parseTypedNumber(String(number))).toBe(number);
    }),
  );
});
