/**
 * What no text that holds to one of our patterns has: a character beside the printable ones of ASCII.
 * To JavaScript and Go `$` is the end of a text. To Python, PHP, .NET and Java it is also the place
 * before a last line break, to Ruby the end of any line: they would let `one\n` pass for a code. No
 * one way to write the very end is known to all of them, so what their `$` lets through is refused
 * beside the pattern.
 */
export const notPrintable = { type: 'string', pattern: '[^ -~]' } as const;

/** Whether a schema says how a text is written. */
export function isPatterned(schema: object): boolean {
  return 'pattern' in schema && typeof schema.pattern === 'string';
}
