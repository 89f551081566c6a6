/**
 * What raters made of units: a row for each unit, a column for each rater, each a place in the scale
 * counted from 0, or undefined where that rater did not grade that unit.
 */
export type Ratings = readonly (readonly (number | undefined)[])[];

/** What agreement between two places of a scale counts: 1 if they are one, 0 at the two ends. */
export type Weights = 'linear' | 'quadratic';

/** A row for each place of the scale with what agreement with each other place counts. */
export function weightMatrix(weights: Weights, places: number): readonly (readonly number[])[] {
  const power = weights === 'quadratic' ? 2 : 1;
  return square(places, (row, column) =>
    places === 1 ? 1 : 1 - Math.abs(row - column) ** power / (places - 1) ** power,
  );
}

/** A square table of `places` by `places`. */
export function square(
  places: number,
  value: (row: number, column: number) => number,
): readonly (readonly number[])[] {
  const all = Array.from({ length: places }, (_, place) => place);
  return all.map((row) => all.map((column) => value(row, column)));
}

/** How often each place was given to a unit. */
export function countsOf(unit: Ratings[number], places: number): readonly number[] {
  const counts = Array.from({ length: places }, () => 0);
  for (const place of unit) {
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The sum of what `value` makes of each item and its place. */
export function sumOf<Item>(
  items: readonly Item[],
  value: (item: Item, place: number) => number,
): number {
  return items.reduce((sum, item, place) => sum + value(item, place), 0);
}
