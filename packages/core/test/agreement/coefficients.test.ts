import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gwetAc2 } from '../../src/agreement/gwet-ac2.js';
import { ordinalAlpha } from '../../src/agreement/ordinal-alpha.js';
import type { Ratings } from '../../src/agreement/ratings.js';
import { weightedKappa } from '../../src/agreement/weighted-kappa.js';
import { references } from './reference.js';

const tolerance = 1e-6;
const close = (value: number | undefined, wanted: number) =>
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(tolerance);

describe.each(references)('of $name', ({ places, rows, ...wanted }) => {
  const ratings = rows.map((row) => row.map((each) => each && each - 1));

  test('alpha is that of R’s irr', () => {
    close(ordinalAlpha(ratings, places), wanted.ordinalAlpha);
  });

  test('AC2 is that of R’s irrCAC', () => {
    close(gwetAc2(ratings, places, 'linear'), wanted.gwetAc2.linear);
    close(gwetAc2(ratings, places, 'quadratic'), wanted.gwetAc2.quadratic);
  });

  test.each(wanted.weightedKappa)('kappa of raters $raters is that of R’s irr', (kappa) => {
    const [first, second] = kappa.raters;
    const pairs = ratings
      .map((row) => [row[first], row[second]])
      .filter((pair) => !pair.includes(undefined));
    const used = [...new Set(pairs.flat())].sort((left = 0, right = 0) => left - right);
    const ofUsed = pairs.map((pair) => pair.map((place) => used.indexOf(place)));
    close(weightedKappa(ofUsed, used.length, 'linear'), kappa.linear);
    close(weightedKappa(ofUsed, used.length, 'quadratic'), kappa.quadratic);
  });
});

const places = 4;
const place = fc.option(fc.nat({ max: places - 1 }), { nil: undefined });
const ratingsOf = (raters: number): fc.Arbitrary<Ratings> =>
  fc.array(fc.array(place, { minLength: raters, maxLength: raters }), { maxLength: 30 });

const coefficients: readonly (readonly [
  string,
  number,
  (ratings: Ratings) => number | undefined,
])[] = [
  ['weighted kappa', 2, (ratings) => weightedKappa(ratings, places, 'quadratic')],
  ['alpha', 3, (ratings) => ordinalAlpha(ratings, places)],
  ['AC2', 3, (ratings) => gwetAc2(ratings, places, 'linear')],
];

describe.each(coefficients)('%s of any grades', (_name, raters, compute) => {
  const same = (left: number | undefined, right: number | undefined) => {
    if (left === undefined || right === undefined) expect(left).toBe(right);
    else expect(left).toBeCloseTo(right, 9);
  };

  test('is at most 1, and 1 where raters agree', () => {
    fc.assert(
      fc.property(ratingsOf(raters), (ratings) => {
        expect(compute(ratings) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        const agreed = ratings.map(([first]) => Array.from({ length: raters }, () => first));
        const value = compute(agreed);
        if (value !== undefined) expect(value).toBeCloseTo(1, 9);
      }),
    );
  });

  test('hangs neither on the order of units and raters nor on the end that the scale is read from', () => {
    fc.assert(
      fc.property(ratingsOf(raters), (ratings) => {
        const value = compute(ratings);
        same(value, compute([...ratings].reverse()));
        same(value, compute(ratings.map((unit) => [...unit].reverse())));
        const turned = ratings.map((unit) =>
          unit.map((each) => (each === undefined ? undefined : places - 1 - each)),
        );
        same(value, compute(turned));
      }),
    );
  });

  test('is not told of nothing', () => {
    expect(compute([])).toBeUndefined();
    expect(compute([Array.from({ length: raters }, () => undefined)])).toBeUndefined();
  });
});

test('where all grades are one, kappa and alpha tell nothing and AC2 is full agreement', () => {
  const all = Array.from({ length: 12 }, () => [1, 1]);
  expect(weightedKappa(all, places, 'linear')).toBeUndefined();
  expect(ordinalAlpha(all, places)).toBeUndefined();
  expect(gwetAc2(all, places, 'linear')).toBeCloseTo(1, 9);
});
