import type { Tool } from '@maat/schema';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import type { Found } from './found.js';
import { type Held, textsGiven, textsRetired } from './held-texts.js';
import { everydayWords, noNames, type Word, wordsOf } from './name-words.js';

/** The names that an audit gives of people, as they are looked for in its texts. */
export interface KnownNames {
  /** Single names, folded. */
  readonly parts: ReadonlySet<string>;
  /** Whole names by their first word, folded: two words or more. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Whole names that are looked for, and words of each: more are found by their parts. */
const mostPhrases = 200;
const mostWords = 10;

/** The questions that hold the name of a person, by their role or by what browsers fill in. */
export function nameQuestionsOf({ tool, questions }: ToolModel): ReadonlySet<string> {
  const { subjectName, auditor, practitioner } = tool.roles ?? {};
  const ids = new Set([subjectName, auditor, practitioner].filter((id) => id !== undefined));
  for (const [id, { question }] of questions) {
    if (question.kind === 'text' && question.autocomplete === 'name') ids.add(id);
  }
  return ids;
}

/** The same, with those of the tools that an audit was made with before: what is retired was asked by them. */
export function namesRetiredBy(model: ToolModel, earlier: readonly Tool[]): ReadonlySet<string> {
  return new Set([model, ...earlier.map(modelOf)].flatMap((each) => [...nameQuestionsOf(each)]));
}

/**
 * The names that the head of an audit gives, as they were typed, those that were set aside or retired as
 * well. An audit of any shape: an answer that does not fit may be a name all the same.
 */
export function givenNames(
  model: ToolModel,
  audit: Held,
  earlier: readonly Tool[] = [],
): readonly string[] {
  return [
    ...textsGiven(model, nameQuestionsOf(model), audit),
    ...textsRetired(namesRetiredBy(model, earlier), audit),
  ];
}

/** Names as they are looked for. Of those after the first 200 only the parts are found. */
export function knownNames(names: readonly string[]): KnownNames {
  const parts = new Set<string>();
  const phrases = new Map<string, readonly (readonly string[])[]>();
  for (const [index, name] of names.entries()) {
    const words = wordsOf(name);
    for (const { folded } of words) if (isName(folded)) parts.add(folded);
    if (index >= mostPhrases) continue;
    for (const phrase of phrasesOf(words)) addPhrase(phrases, phrase);
  }
  return { parts, phrases };
}

function addPhrase(
  phrases: Map<string, readonly (readonly string[])[]>,
  phrase: readonly string[],
): void {
  const [first = ''] = phrase;
  phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
}

function isName(folded: string): boolean {
  return folded.length > 1 && !noNames.has(folded);
}

/** Names that are more than one word: the whole, and each of letters that stand for words. */
function phrasesOf(words: readonly Word[]): readonly (readonly string[])[] {
  const whole = words.map(({ folded }) => folded);
  const isWhole = whole.length <= mostWords && whole.some((word) => !noNames.has(word));
  const phrases = isWhole ? [whole] : [];
  for (const run of runsOfLetters(words).slice(0, mostWords)) {
    phrases.push(run, run.slice(1)); // without the family name, which goes before
  }
  return phrases.filter(({ length }) => length > 1);
}

/** Letters that are words of their own, as far as they stand side by side. */
function runsOfLetters(words: readonly Word[]): readonly string[][] {
  const runs: string[][] = [];
  let end = -1;
  for (const word of words) {
    if (!word.isLetter) continue;
    if (word.start === end) runs.at(-1)?.push(word.folded);
    else runs.push([word.folded]);
    end = word.end;
  }
  return runs.map((run) => run.slice(0, mostWords));
}

/** Between the names of one person. */
const gap = /^[ \u00a0.'’-]{0,3}$/;

/** Where a text names somebody whose name is known: whole names, and single ones of two letters or more. */
export function namesIn(text: string, { parts, phrases }: KnownNames): readonly Found[] {
  if (parts.size === 0 && phrases.size === 0) return [];
  const words = wordsOf(text);
  const named = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (parts.has(word.folded) && !isEveryday(word)) named.add(index);
    const length = lengthOfName(words, index, phrases.get(word.folded) ?? []);
    for (let each = index; each < index + length; each += 1) named.add(each);
  }
  return spansOf(
    text,
    words,
    [...named].sort((one, other) => one - other),
  );
}

function isEveryday({ folded, text }: Word): boolean {
  return everydayWords.has(folded) && text === text.toLowerCase();
}

/** How many words of the text from here on are a whole name: none, or the most. */
function lengthOfName(
  words: readonly Word[],
  from: number,
  phrases: readonly (readonly string[])[],
): number {
  const isHere = (phrase: readonly string[]) =>
    phrase.every((word, index) => words[from + index]?.folded === word);
  return Math.max(0, ...phrases.filter(isHere).map((phrase) => phrase.length));
}

/** Names that stand side by side are told as one. */
function spansOf(text: string, words: readonly Word[], named: readonly number[]): readonly Found[] {
  const found: Found[] = [];
  for (const index of named) {
    const word = words[index];
    if (word === undefined) continue;
    const last = found.at(-1);
    if (last && gap.test(text.slice(last.end, word.start))) {
      found[found.length - 1] = { ...last, end: word.end };
    } else found.push({ identifier: 'name', start: word.start, end: word.end });
  }
  return found;
}
