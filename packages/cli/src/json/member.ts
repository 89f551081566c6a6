/** The member that names lead to in what JSON.parse gave; undefined, if there is none. */
export function memberIn(value: unknown, ...names: readonly string[]): unknown {
  let at = value;
  for (const name of names) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}

/** The same where it is a text. */
export function textIn(value: unknown, ...names: readonly string[]): string | undefined {
  const member = memberIn(value, ...names);
  return typeof member === 'string' ? member : undefined;
}
