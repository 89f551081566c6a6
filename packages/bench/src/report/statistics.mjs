/** The median of some numbers, and the quartiles around it: half of them lie between those. */
export function summaryOf(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The ratios of measurements that were made in the same round. What slows one slows both. */
export function ratiosOf(numbers, floors) {
  return numbers.map((number, round) => number / floors[round]);
}

/** A number with three digits that count. */
export function digits(number) {
  if (number >= 100) return number.toFixed(0);
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [before, after] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return before + (after - before) * (at - Math.floor(at));
}
