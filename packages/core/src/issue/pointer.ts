/**
 * A JSON Pointer (RFC 6901) to the member that the tokens lead to.
 *
 * @param tokens The member names and array indexes, from the root.
 */
export function pointerTo(...tokens: readonly (string | number)[]): string {
  return tokens
    .map((token) => `/${String(token).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}

/** The tokens of a JSON Pointer, unescaped. The root, '', has none. */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}
