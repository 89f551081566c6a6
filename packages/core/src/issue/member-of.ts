/** An own member of a value of any shape; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** What stands at a place in data of any shape; undefined where there is nothing. */
export function memberAt(root: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(memberOf, root);
}
