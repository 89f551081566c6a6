/**
 * Holds back the small counts of a row whose total is known, and as many others as it takes so that
 * no count that is held back can be worked out: not from the total, and not from knowing this rule.
 *
 * A count is small if it is under `fewest` and not zero. All counts up to some limit are held back,
 * the limit being the least that leaves two different counts among them, which come to `fewest` or
 * more together. So any of them could be any other of them. Where that takes every count that is not
 * zero, the zeros are held back as well. docs/pooling.md has the proof.
 *
 * @param counts The counts. They come to zero, or to `fewest` or more.
 * @param fewest The least number that is told, zero apart: 1, or at least 3.
 * @returns The counts in the same order; null for one that is held back.
 */
export function holdBack(counts: readonly number[], fewest: number): readonly (number | null)[] {
  const isSmall = (count: number) => count > 0 && count < fewest;
  if (!counts.some(isSmall)) return counts;
  const some = counts.filter((count) => count > 0);
  const most = Math.max(...some);
  const limits = [fewest - 1, ...some.filter((count) => count >= fewest)].sort((a, b) => a - b);
  const limit = limits.find((each) => isEnough(some, each, fewest)) ?? most;
  if (limit >= most) return counts.map(() => null);
  return counts.map((count) => (count > 0 && count <= limit ? null : count));
}

/** Whether the counts up to a limit can stand for one another. */
function isEnough(counts: readonly number[], limit: number, fewest: number): boolean {
  const held = counts.filter((count) => count <= limit);
  const total = held.reduce((sum, count) => sum + count, 0);
  return new Set(held).size > 1 && total >= fewest;
}
