/** Whether something is left out of what was given. What is masked is not: it is counted. */
export function isLess(passes: unknown, given: unknown): boolean {
  return passes === undefined || sizeOf(passes) < sizeOf(given);
}

/** How many texts, numbers and other single values there are in one, at any depth. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 0);
}
