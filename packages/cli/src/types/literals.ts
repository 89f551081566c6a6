/** A union of words as TypeScript writes it; never, for none. */
export function literals(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map((word) => JSON.stringify(word)).join(' | ');
}

/** The name of a member, quoted where it is no identifier. */
export function memberName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

/** Words that stand in a comment and cannot end it. */
export function comment(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll('*/', '* /')
    .replaceAll(/[\u2028\u2029]/g, ' ')
    .trim();
}
