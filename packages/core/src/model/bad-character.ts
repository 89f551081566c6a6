const nul = '\0';
const anySurrogate = /[\ud800-\udfff]/;
const halfPair = /\p{Surrogate}/u;

/** A character that cannot be stored: U+0000, or half of a surrogate pair. */
export type BadCharacter = 'U+0000' | 'half of a surrogate pair';

/**
 * The first kind of character in a text that cannot be stored. PostgreSQL takes no U+0000 in text
 * or jsonb, and half a surrogate pair has no UTF-8 at all.
 */
export function badCharacterIn(text: string): BadCharacter | undefined {
  if (text.includes(nul)) return 'U+0000';
  return anySurrogate.test(text) && halfPair.test(text) ? 'half of a surrogate pair' : undefined;
}
