import { type Ratings, square, sumOf, type Weights, weightMatrix } from './ratings.js';

/**
 * Cohen's weighted kappa of two raters (J. Cohen, 'Weighted kappa', Psychological Bulletin 70, 1968).
 * Units that lack one of the two are left out.
 *
 * @returns A number up to 1; undefined where no unit has both, or both gave everything one grade: then
 *   nothing is left to agree on beyond chance.
 */
export function weightedKappa(
  ratings: Ratings,
  places: number,
  weights: Weights,
): number | undefined {
  const table = crossTable(ratings, places);
  const rows = table.map((row) => sumOf(row, (count) => count));
  const columns = rows.map((_, column) => sumOf(table, (row) => row[column] ?? 0));
  const units = sumOf(rows, (count) => count);
  if (units === 0) return undefined;
  const weight = weightMatrix(weights, places);
  const observed = sumOf(table, (row, place) =>
    sumOf(row, (count, column) => count * (weight[place]?.[column] ?? 0)),
  );
  const byChance = sumOf(rows, (row, place) =>
    sumOf(columns, (column, at) => (row * column * (weight[place]?.[at] ?? 0)) / units),
  );
  return byChance === units ? undefined : (observed - byChance) / (units - byChance);
}

/** How often the first rater's grade (row) met the second's (column). */
export function crossTable(ratings: Ratings, places: number): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  for (const [first, second] of ratings) {
    if (first === undefined || second === undefined) continue;
    const key = `${first} ${second}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return square(places, (row, column) => counts.get(`${row} ${column}`) ?? 0);
}
