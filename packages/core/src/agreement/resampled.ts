import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** How an interval is found. */
export interface Resampling {
  /** Where the draws begin: the same seed gives the same interval. A whole number. */
  readonly seed: number;
  /** How many times all is drawn again. */
  readonly times: number;
  /** The share of draws that lie inside, such as 0.95. */
  readonly confidence: number;
}

/**
 * The percentile interval of what is computed from groups, by drawing as many groups again with
 * replacement (B. Efron, 1979). Whole groups are drawn, as grades of one case hang together.
 *
 * @param groups What belongs together, by case.
 * @param compute What is wanted of all that was drawn; undefined where it cannot be told.
 * @returns The lower and upper end, and of how many draws; undefined if none of them told anything.
 */
export function resampled<Item>(
  groups: readonly (readonly Item[])[],
  compute: (items: readonly Item[]) => number | undefined,
  { seed, times, confidence }: Resampling,
): { readonly low: number; readonly high: number; readonly draws: number } | undefined {
  const random = xoroshiro128plus(seed);
  const found: number[] = [];
  for (let draw = 0; draw < times; draw += 1) {
    const drawn = groups.flatMap(() => groups[uniformInt(random, 0, groups.length - 1)] ?? []);
    const value = compute(drawn);
    if (value !== undefined) found.push(value);
  }
  if (found.length === 0) return undefined;
  found.sort((left, right) => left - right);
  const tail = (1 - confidence) / 2;
  return { low: quantile(found, tail), high: quantile(found, 1 - tail), draws: found.length };
}

/** A quantile of sorted numbers, between two of them in proportion (R's type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
