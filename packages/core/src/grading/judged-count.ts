/**
 * How many judgements, as places in the scale, are the grade, or at least or at most that good. A
 * share is one of all areas that can be judged, the open ones among them: one judgement that is
 * given early is not most of them.
 */
export function judgedCount(
  judged: readonly number[],
  open: number,
  name: string,
  grade: number | undefined,
): number | undefined {
  if (grade === undefined) return undefined;
  const isMeant = counts.get(name) ?? shares.get(name);
  if (isMeant === undefined) return undefined;
  let found = 0;
  for (const place of judged) if (isMeant(place, grade)) found += 1;
  return shares.has(name) ? share(found, judged.length + open) : found;
}

type Comparison = (place: number, grade: number) => boolean;

const isExactly: Comparison = (place, grade) => place === grade;
const isAtLeast: Comparison = (place, grade) => place <= grade;
const isAtMost: Comparison = (place, grade) => place >= grade;

const counts: ReadonlyMap<string, Comparison> = new Map([
  ['exactly', isExactly],
  ['atLeast', isAtLeast],
  ['atMost', isAtMost],
]);
const shares: ReadonlyMap<string, Comparison> = new Map([
  ['shareExactly', isExactly],
  ['shareAtLeast', isAtLeast],
  ['shareAtMost', isAtMost],
]);

/** A part of a whole; a share of nothing is unknown. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
