import { groupedBy } from './grouped-by.js';
import { gwetAc2 } from './gwet-ac2.js';
import { ordinalAlpha } from './ordinal-alpha.js';
import type { Ratings } from './ratings.js';
import { resampled } from './resampled.js';
import type { AgreementOptions } from './staged-grade.js';
import { keyOf, type Unit } from './unit.js';
import { weightedKappa } from './weighted-kappa.js';

/** A coefficient with its interval. */
export interface Estimate {
  /** Up to 1, which is full agreement; undefined where all grades are one and nothing can be told. */
  readonly value: number | undefined;
  /** The ends of the interval, and of how many of the draws it was found. */
  readonly interval?: { readonly low: number; readonly high: number; readonly draws: number };
}

/** Agreement beyond chance, in three ways that are not the same. docs/agreement.md tells which is for what. */
export interface Coefficients {
  /** Between two stages only. */
  readonly weightedKappa?: Estimate;
  readonly ordinalAlpha: Estimate;
  readonly gwetAc2: Estimate;
}

/** The coefficients of units, with intervals by drawing cases again. */
export function coefficientsOf(units: readonly Unit[], options: AgreementOptions): Coefficients {
  const { scale, between, weights = 'quadratic' } = options;
  const { seed = 1, times = 2000, confidence = 0.95 } = options;
  // In one order, whatever order they came in, so that a seed draws the same.
  const sorted = [...units].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  const groups = groupedBy(sorted, (unit) => unit.case).map((group) =>
    group.map(({ places }) => places),
  );
  const estimate = (compute: (ratings: Ratings) => number | undefined): Estimate => {
    const interval = resampled(groups, compute, { seed, times, confidence });
    const value = compute(groups.flat());
    return value === undefined || interval === undefined ? { value } : { value, interval };
  };
  const kappa = (ratings: Ratings) => weightedKappa(ratings, scale.length, weights);
  return {
    ...(between !== 'agencies' && { weightedKappa: estimate(kappa) }),
    ordinalAlpha: estimate((ratings) => ordinalAlpha(ratings, scale.length)),
    gwetAc2: estimate((ratings) => gwetAc2(ratings, scale.length, weights)),
  };
}
