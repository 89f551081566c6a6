import type { GivenReturn } from './collation.js';

/** @throws RangeError if two returns have one id: the message tells which by its place in the list. */
export function refuseRepeated(returns: readonly GivenReturn[]): void {
  const met = new Set<string>();
  const again = returns.findIndex(({ audit }) => met.size === met.add(audit.id).size);
  if (again >= 0) throw new RangeError(`returns[${again}] is there twice.`);
}
