/**
 * A JSON Pointer (RFC 6901) to the member that the tokens lead to.
 *
 * @param tokens The member names and array indexes, from the root.
 */
export function pointerTo(...tokens: readonly (string | number)[]): string {
  let pointer = '';
  for (const token of tokens) pointer += `/${typeof token === 'number' ? token : escaped(token)}`;
  return pointer;
}

const special = /[~/]/;

function escaped(token: string): string {
  return special.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** The tokens of a JSON Pointer, unescaped. The root, '', has none. */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
