import type { Values } from './entry.js';

/** How what is chosen or coded is told in words, by the name of the member or of the field. */
export type FactWords = Readonly<Record<string, (code: string) => string>>;

/** An item of a review, or what stands in an entry. */
type Facts = Values | Readonly<Record<string, unknown>>;

/** What is told of an item beside its own words, in the order of what is known. */
export function factsOf(words: FactWords, item: Facts): readonly string[] {
  return Object.entries(words).flatMap(([name, wordsOf]) => {
    const code = item[name];
    return typeof code === 'string' && code.trim() !== '' ? [wordsOf(code)] : [];
  });
}

/** The words of an item that somebody wrote, or of an entry. */
export function writtenIn({ text, reason, note, impact }: Facts): string {
  return [text, reason, note, impact]
    .filter((words) => typeof words === 'string' && words.trim() !== '')
    .join('\n');
}

/** The words of a code; the code itself where it has none. */
export function wordsOfCode(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
