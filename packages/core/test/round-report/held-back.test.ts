import type { RoundReport } from '@maat/schema';
import { expect, it } from 'vitest';
import { roundReport } from '../../src/index.js';
import { tool } from '../collate/a-case.js';
import { moderated, returnOn, reviewOn, roundOf, today } from './a-round.js';

/** Every way to choose so many, of so many sorts. */
function choices(count: number, sorts: number): readonly (readonly number[])[] {
  if (sorts === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) =>
    choices(count - first, sorts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const scale = ['outstanding', 'good', 'fair', 'poor'];

/** What is told of grades, by its place, null where it is held back; the same of a list of numbers. */
function countsIn({ sections, agreement }: RoundReport): ReadonlyMap<string, number | null> {
  const plans = sections.find(({ section }) => section === 'plans');
  const rows = { self: plans?.self?.grades ?? {}, moderated: plans?.moderated?.grades ?? {} };
  const counts = Object.entries(rows).flatMap(([name, row]) =>
    Object.entries(row).map(([grade, count]) => [`${name} ${grade}`, count] as const),
  );
  const places = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3].map((column) => [row, column] as const),
  );
  const cells = places.map(
    ([row = 0, column = 0]) =>
      [`met ${row} ${column}`, agreement.sections?.matrix[row]?.[column] ?? null] as const,
  );
  return new Map([...counts, ...cells]);
}

/** What a return may be judged, and moderated; one that is not moderated has no second grade. */
const some = ['good', 'fair'];
const sometimes = some.flatMap((self) => ['none', ...some].map((other) => [self, other] as const));
const all = ['outstanding', 'good', 'fair'];
const always = all.flatMap((self) => all.map((other) => [self, other] as const));

type Sort = readonly [self: string, other: string];

function reportOf(counts: readonly number[], sorts: readonly Sort[]): RoundReport {
  const grades = counts.flatMap((count, sort) => Array.from({ length: count }, () => sorts[sort]));
  const returns = grades.map((pair, of) =>
    returnOn(of, 'Police', { plansJudgement: { grade: pair?.[0] } }),
  );
  const reviews = grades.map((pair, of) =>
    reviewOn(of, {
      judgements: pair && pair[1] !== 'none' ? [moderated(pair[1], 'plans')] : [],
    }),
  );
  const round = roundOf(grades.length, 'police');
  return roundReport(tool, { round, returns, reviews }, { today, fewest: 3 });
}

/** The count at a place, whatever is told. */
function realAt(place: string, counts: readonly number[], sorts: readonly Sort[]): number {
  const [of, first = '', second = ''] = place.split(' ');
  const isAt = ([self, other]: Sort) => {
    if (of === 'met') return self === scale[Number(first)] && other === scale[Number(second)];
    return (of === 'self' ? self : other) === first;
  };
  return sorts.reduce((sum, sort, index) => sum + (isAt(sort) ? (counts[index] ?? 0) : 0), 0);
}

/** What can be worked out of numbers that are held back, by who knows what is told and the rule. */
function workedOut(size: number, sorts: readonly Sort[]) {
  const possible = new Map<string, Map<string, Set<number>>>();
  for (const counts of choices(size, sorts.length)) {
    const told = reportOf(counts, sorts);
    const key = JSON.stringify(told);
    const values = possible.get(key) ?? new Map<string, Set<number>>();
    possible.set(key, values);
    for (const [place, count] of countsIn(told)) {
      if (count !== null) continue;
      values.set(place, (values.get(place) ?? new Set()).add(realAt(place, counts, sorts)));
    }
  }
  return [...possible].flatMap(([told, values]) =>
    [...values].flatMap(([place, [first = 0, ...others]]) =>
      others.length === 0 ? [{ place, count: first, told }] : [],
    ),
  );
}

it.each([
  [6, sometimes],
  [5, always],
])(
  'lets nobody work out what is held back of %d returns, on either side or between them',
  (size, sorts) => {
    const known = workedOut(size, sorts).filter(({ count }) => count > 0);
    // Where all gave themselves one grade, what met it is what was moderated, and that is told.
    const isTold = ({ place, count }: { place: string; count: number }) =>
      place.startsWith('met') && count >= 3;
    expect(known.filter((each) => !isTold(each))).toEqual([]);
  },
);

it('tells how far grades agree where no part of it is small, and nothing of it else', () => {
  const whole = reportOf([0, 3, 0, 0, 0, 3], sometimes).agreement.sections;
  expect(whole).toMatchObject({ units: 6, unpaired: 0, exact: { count: 6, of: 6 } });
  expect(reportOf([0, 3, 1, 0, 0, 2], sometimes).agreement.sections).toBeNull();
  expect(reportOf([1, 3, 0, 0, 0, 3], sometimes).agreement.sections).toBeNull();
});
