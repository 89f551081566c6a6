import type { Answer } from '@maat/schema';
import { describe, expect, it, test } from 'vitest';
import { parseIsoDate } from '../../src/model/calendar-date.js';
import { liesOutside, reviewPeriodOf } from '../../src/model/review-period.js';
import { modelOf } from '../../src/model/tool-model.js';
import { answered, toolOf } from '../support/kit.js';

const questions = [{ id: 'dateOfAudit', kind: 'date', label: 'Date of audit' }] as const;
const roles = { dateOfAudit: 'dateOfAudit' };
const model = modelOf(toolOf(questions, { roles, reviewPeriod: 'P12M' }));
const period = (value: unknown, of = model) =>
  reviewPeriodOf(of, () => (value === undefined ? undefined : (answered(value) as Answer)));

describe('the review period', () => {
  it('is the 12 months before the date of audit', () => {
    expect(period('2026-03-09')).toEqual({ from: '2025-03-09', to: '2026-03-09' });
    expect(period('2024-02-29')).toEqual({ from: '2023-02-28', to: '2024-02-29' });
  });

  test.each([
    [undefined],
    ['2026-03'],
    ['2025-02-30'],
    [{ day: '9', month: '3' }],
    [{ words: 'soon' }],
  ])('is not settled by %j', (value) => {
    expect(period(value)).toBeUndefined();
  });

  it('is not settled by N/A, without a role or without a length', () => {
    expect(reviewPeriodOf(model, () => ({ state: 'not-applicable' }))).toBeUndefined();
    expect(period('2026-03-09', modelOf(toolOf(questions, { roles })))).toBeUndefined();
    expect(
      period('2026-03-09', modelOf(toolOf(questions, { reviewPeriod: 'P12M' }))),
    ).toBeUndefined();
  });
});

test.each([
  ['2025-03-08', true],
  ['2025-03-09', false],
  ['2026-03-09', false],
  ['2026-03-10', true],
  ['2025-02', true],
  ['2025-03', false],
  ['2026-03', false],
  ['2026-04', true],
  ['2024', true],
  ['2025', false],
  ['2027', true],
])('%s lies wholly outside: %s', (text, expected) => {
  const date = parseIsoDate(text);
  expect(date && liesOutside(date, { from: '2025-03-09', to: '2026-03-09' })).toBe(expected);
});
