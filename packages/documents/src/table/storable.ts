/** UTF-8 has no half of a surrogate pair, and databases take no U+0000. */
const unstorable = /\0|\p{Surrogate}/u;

/**
 * The text, if it can be stored.
 *
 * @throws RangeError if it holds U+0000 or half of a surrogate pair. The message names the column.
 */
export function storable(text: string, column: string): string {
  if (unstorable.test(text)) throw new RangeError(`A text in ${column} cannot be stored.`);
  return text;
}
