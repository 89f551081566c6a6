/** @throws RangeError if `fewest` is not 1, or a whole number from 3 to 1,000. */
export function refuseFewest(fewest: number): void {
  const isSound = Number.isInteger(fewest) && fewest >= 1 && fewest <= 1000 && fewest !== 2;
  if (!isSound) throw new RangeError('fewest is 1, or a whole number from 3 to 1,000.');
}

/** Whether a number is too small to be told. */
export function isHeldBack(count: number, fewest: number): boolean {
  return count > 0 && count < fewest;
}
