import type { Answer } from '@maat/schema';

/** Where in an answer a control stands, and what it posts. */
export type Field = readonly [at: string, text: string];

/** How many lines a control holds. */
export type Lines = 'one' | 'many';

/**
 * A text as a browser posts it: lines end in one way, a text box holds one line only, and what no
 * character is stands as U+FFFD. (Posts end lines by CR LF, and are read with LF.)
 */
export function asPosted(text: string, lines: Lines): string {
  const characters = withLineFeeds(text).replace(/\0|\p{Surrogate}/gu, '\uFFFD');
  return lines === 'one' ? characters.replaceAll('\n', '') : characters;
}

/** A text in which each line ends by a line feed. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * A mark of what the controls of a question say: it tells whether somebody touched them since. Not a
 * secret: who posts something else than the form gave posts their own answers.
 */
export function markOf(fields: readonly Field[]): string {
  // A list of which nothing is chosen posts '', radio buttons post nothing.
  const filled = fields.filter(([, text]) => text !== '');
  const said = filled.map((field) => JSON.stringify(field)).sort();
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of said.join()) {
    const code = unit.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}

/** A mark of an answer as a whole: it tells whether a choice was made beside this one or another. */
export function markOfAnswer(answer: Answer | undefined): string {
  return markOf([['', JSON.stringify(answer ?? null)]]);
}
