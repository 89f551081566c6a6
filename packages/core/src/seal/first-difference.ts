/**
 * The way to the first place at which two JSON values differ, in the order of the canonical form:
 * members by name. A member that one of them lacks is a place. Undefined where they are the same.
 */
export function firstDifference(one: unknown, other: unknown): readonly string[] | undefined {
  if (one === other) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return [];
  for (const name of namesOf(one, other)) {
    const further = memberDifference(one, other, name);
    if (further) return [name, ...further];
  }
  return undefined;
}

function memberDifference(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  name: string,
): readonly string[] | undefined {
  const areBoth = Object.hasOwn(one, name) && Object.hasOwn(other, name);
  return areBoth ? firstDifference(one[name], other[name]) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The names of both in order: those of members as strings are, those of items as numbers are. */
function namesOf(one: object, other: object): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Array.isArray(one) ? names : names.sort((a, b) => (a < b ? -1 : 1));
}
