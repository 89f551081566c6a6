import { readFileSync } from 'node:fs';

/** The paper form's text as it came out of its Word file, unchanged. */
export const paperText = readFileSync(
  new URL('../fixtures/west-midlands.txt', import.meta.url),
  'utf8',
);

const listMark = /^[·•]\s*/;
const startNumber = /^([0-9]+\.)\s+/;

/** What the paper says, sentence by sentence. Only white space and list marks are gone. */
export const printedSentences: readonly string[] = paperText
  .split('\n')
  .map((line) => line.trim().replace(listMark, ''))
  .flatMap((line) => line.split('\t'))
  .flatMap(sentencesOf);

/** Cuts a text into its sentences. The number before a paragraph or a question counts as one. */
export function sentencesOf(text: string): string[] {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const number = startNumber.exec(`${words} `)?.[1];
  const rest = number === undefined ? words : words.slice(number.length).trim();
  const sentences = rest === '' ? [] : rest.split(/(?<=[.?!]\)?) (?=\S)/);
  return number === undefined ? sentences : [number, ...sentences];
}
