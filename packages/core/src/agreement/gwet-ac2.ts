import { countsOf, type Ratings, sumOf, type Weights, weightMatrix } from './ratings.js';

/**
 * Gwet's AC2 (K. L. Gwet, 'Handbook of Inter-Rater Reliability', 4th edition, 2014, chapters 3 and 4):
 * unlike kappa it holds where nearly all grades are one, as most safeguarding grades are. Any number
 * of raters; units with one grade tell of what is usual, not of agreement.
 *
 * @returns A number up to 1; undefined where no unit has two grades, or the scale has one place only.
 */
export function gwetAc2(ratings: Ratings, places: number, weights: Weights): number | undefined {
  const graded = ratings
    .map((unit) => countsOf(unit, places))
    .map((counts) => ({ counts, raters: sumOf(counts, (count) => count) }))
    .filter(({ raters }) => raters > 0);
  const several = graded.filter(({ raters }) => raters > 1);
  if (several.length === 0 || places < 2) return undefined;
  const weight = weightMatrix(weights, places);
  const agreed =
    sumOf(several, ({ counts, raters }) => {
      const met = sumOf(counts, (count, place) => {
        const like = sumOf(counts, (other, at) => other * (weight[place]?.[at] ?? 0));
        return count * (like - 1);
      });
      return met / (raters * (raters - 1));
    }) / several.length;
  const shares = weight.map(
    (_, place) =>
      sumOf(graded, ({ counts, raters }) => (counts[place] ?? 0) / raters) / graded.length,
  );
  const allWeights = sumOf(weight, (row) => sumOf(row, (value) => value));
  const byChance =
    (allWeights * sumOf(shares, (share) => share * (1 - share))) / (places * (places - 1));
  return (agreed - byChance) / (1 - byChance);
}
