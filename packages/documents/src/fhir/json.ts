/** An own member of a value of any shape; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  const holder = typeof value === 'object' && value !== null ? value : {};
  return Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;
}

/** The items of a list that a value of any shape may have under a name. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

/** A member that is a text; undefined where it is anything else. */
export function textOf(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' ? text : undefined;
}

/** The members that have a value. */
export function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** A list under a name, or nothing where it is empty: FHIR has no empty lists. */
export function listed<NAME extends string, ITEM>(
  name: NAME,
  items: readonly ITEM[],
): { readonly [KEY in NAME]?: readonly ITEM[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { readonly [KEY in NAME]: typeof items });
}

/** Whether two values come to the same JSON, whatever the order of their members. */
export function isSame(one: unknown, other: unknown): boolean {
  try {
    return inOrder(one) === inOrder(other);
  } catch {
    return false; // Nested deeper than there is room for: nothing that we wrote.
  }
}

function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
