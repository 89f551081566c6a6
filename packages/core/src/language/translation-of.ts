import type { Text, Tool, TranslatedText } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';

/** How far a text has come in another language. Stale: its words have changed since. */
export type TextState = 'complete' | 'draft' | 'stale' | 'missing';

/** What a tool says of a text in another language. */
export interface FoundText {
  readonly state: TextState;
  /** The entry that it was found in: for a stale one what it was made from, and its words. */
  readonly entry?: TranslatedText;
}

/** The addresses of a list as one, as what stands in a list can move: guidance/2 is guidance/#. */
export const listOf = (at: string): string => at.replace(/\/[0-9]+(?=\/|$)/g, '/#');

/**
 * The language that a tool has for one that is asked for: that one, or the same with fewer subtags
 * ('cy' for 'cy-GB'; RFC 4647, lookup). Undefined where it has none.
 */
export function languageFor({ translations = {} }: Tool, language: string): string | undefined {
  const known = Object.keys(translations);
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = known.find((each) => each.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts of a tool in one other language, to be found by their address and their words. */
export class TranslatedTexts {
  readonly #byPlace = new Map<string, TranslatedText>();
  readonly #byList = new Map<string, TranslatedText[]>();

  /** @param strings What the tool says in that language. Of two for the same the first counts. */
  constructor(strings: readonly TranslatedText[]) {
    for (const entry of strings) {
      if (!this.#byPlace.has(entry.at)) this.#byPlace.set(entry.at, entry);
      const list = listOf(entry.at);
      const others = this.#byList.get(list);
      if (others === undefined) this.#byList.set(list, [entry]);
      else others.push(entry);
    }
  }

  /**
   * What there is for a text: what was made for its place and from its words; in a list also what
   * was made from the same words at another place. Else what stands for its place is stale.
   *
   * @param at The address of the text.
   * @param text Its words.
   * @param isThere Whether words stand somewhere in the list now, so that theirs is no stale one.
   */
  find(at: string, text: Text, isThere: (list: string, words: Text) => boolean): FoundText {
    const own = this.#byPlace.get(at);
    if (own !== undefined && isSameJson(own.source, text)) return { state: own.state, entry: own };
    const list = listOf(at);
    const same = this.#byList.get(list)?.find(({ source }) => isSameJson(source, text));
    if (same !== undefined) return { state: same.state, entry: same };
    if (own === undefined || isThere(list, own.source)) return { state: 'missing' };
    return { state: 'stale', entry: own };
  }
}

/** Tells of words whether they stand somewhere in a list of the tool. */
export function wordsInLists(
  texts: readonly { readonly at: string; readonly text: Text }[],
): (list: string, words: Text) => boolean {
  const lists = new Map<string, Text[]>();
  for (const { at, text } of texts) {
    const list = listOf(at);
    const words = lists.get(list);
    if (words === undefined) lists.set(list, [text]);
    else words.push(text);
  }
  return (list, words) => lists.get(list)?.some((each) => isSameJson(each, words)) ?? false;
}
