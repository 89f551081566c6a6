/** A character that cannot be stored: U+0000, or half of a surrogate pair. */
export type BadCharacter = 'U+0000' | 'half of a surrogate pair';

const nul = '\0';
const halfPair = /\p{Surrogate}/u;

// ES2024, and far faster than an expression: ours where the engine lacks it.
const text: object & { isWellFormed?: () => boolean } = String.prototype;
const isWellFormed =
  text.isWellFormed ??
  function (this: string): boolean {
    return !halfPair.test(this);
  };

/**
 * Whether a text can be stored. PostgreSQL takes no U+0000 in text or jsonb, and half a surrogate
 * pair has no UTF-8 at all.
 */
export function isStorable(value: string): boolean {
  return !value.includes(nul) && isWellFormed.call(value);
}

/** The first kind of character in a text that cannot be stored; undefined where all can. */
export function badCharacterIn(value: string): BadCharacter | undefined {
  if (isStorable(value)) return undefined;
  return value.includes(nul) ? 'U+0000' : 'half of a surrogate pair';
}
