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
  const isMeant = comparisons.get(name.replace(/^share/, '').toLowerCase());
  if (isMeant === undefined) return undefined;
  const found = judged.filter((place) => isMeant(place, grade)).length;
  return name.startsWith('share') ? share(found, judged.length + open) : found;
}

const comparisons = new Map<string, (place: number, grade: number) => boolean>([
  ['exactly', (place, grade) => place === grade],
  ['atleast', (place, grade) => place <= grade],
  ['atmost', (place, grade) => place >= grade],
]);

/** A part of a whole; a share of nothing is unknown. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
