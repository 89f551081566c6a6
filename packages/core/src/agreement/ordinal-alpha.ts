import { countsOf, type Ratings, square, sumOf } from './ratings.js';

/**
 * Krippendorff's alpha for grades in an order (K. Krippendorff, 'Computing Krippendorff's
 * alpha-reliability', 2011, with the ordinal metric). Any number of raters; gaps are taken as they are.
 *
 * @returns A number up to 1; undefined where no unit has two grades, or all grades are one.
 */
export function ordinalAlpha(ratings: Ratings, places: number): number | undefined {
  const pairable = ratings
    .map((unit) => countsOf(unit, places))
    .filter((counts) => sumOf(counts, (count) => count) > 1);
  const coincidences = square(places, (row, column) =>
    sumOf(pairable, (counts) => coincidence(counts, row, column)),
  );
  const totals = coincidences.map((row) => sumOf(row, (count) => count));
  const all = sumOf(totals, (count) => count);
  const distance = square(places, (row, column) => ordinalDistance(totals, row, column));
  const observed = weighed(coincidences, distance);
  const expected = weighed(
    square(places, (row, column) => (totals[row] ?? 0) * (totals[column] ?? 0)),
    distance,
  );
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}

/** How often two places meet among the grades of one unit, each pair counted by how many there are. */
function coincidence(counts: readonly number[], row: number, column: number): number {
  const raters = sumOf(counts, (count) => count);
  const own = counts[row] ?? 0;
  const pairs = row === column ? own * (own - 1) : own * (counts[column] ?? 0);
  return pairs / (raters - 1);
}

/** The square of how many grades lie between two places, of their own half of them. */
function ordinalDistance(totals: readonly number[], row: number, column: number): number {
  if (row === column) return 0;
  const [from, to] = row < column ? [row, column] : [column, row];
  const between = sumOf(totals.slice(from, to + 1), (count) => count);
  return (between - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
}

function weighed(
  table: readonly (readonly number[])[],
  by: readonly (readonly number[])[],
): number {
  return sumOf(table, (row, place) =>
    sumOf(row, (count, column) => count * (by[place]?.[column] ?? 0)),
  );
}
