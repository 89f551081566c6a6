import type { Text, Tool, TranslatedText } from '@maat/schema';
import { textsOf } from './texts-of.js';
import {
  languageFor,
  listOf,
  type TextState,
  TranslatedTexts,
  wordsInLists,
} from './translation-of.js';

/** A text of a tool, what there is for it in another language, and what that was made from. */
export interface ReportedText {
  /** Its address, by ids: questions/theme/label. */
  readonly at: string;
  /** Its words now. */
  readonly source: Text;
  /** The words in the other language, if there are any, be they stale. */
  readonly text?: Text;
  /** Of a stale one, the words that it was made from. */
  readonly madeFrom?: Text;
}

/** How far a tool is translated into a language. */
export interface TranslationReport {
  readonly language: string;
  /** How many texts there are in each state. */
  readonly counts: Readonly<Record<TextState, number>>;
  /** The texts by their state, each list in the order of the tool. */
  readonly texts: Readonly<Record<TextState, readonly ReportedText[]>>;
  /** The addresses in the translation that lead to no text of the tool. */
  readonly unplaced: readonly string[];
}

/**
 * How far a tool is translated into a language: what is complete, draft, stale or missing, with the
 * words that whoever translates needs.
 *
 * @param tool A tool of the right shape.
 * @param language A BCP 47 tag: cy.
 */
export function translationReport(tool: Tool, language: string): TranslationReport {
  const found = languageFor(tool, language) ?? language;
  const strings = tool.translations?.[found]?.strings ?? [];
  const now = textsOf(tool);
  const isThere = wordsInLists(now);
  const translated = new TranslatedTexts(strings);
  const texts: Record<TextState, ReportedText[]> = {
    complete: [],
    draft: [],
    stale: [],
    missing: [],
  };
  for (const { at, text: source } of now) {
    const { state, entry } = translated.find(at, source, isThere);
    texts[state].push({
      at,
      source,
      ...(entry && { text: entry.text }),
      ...(entry && state === 'stale' && { madeFrom: entry.source }),
    });
  }
  const { complete, draft, stale, missing } = texts;
  return {
    language: found,
    counts: {
      complete: complete.length,
      draft: draft.length,
      stale: stale.length,
      missing: missing.length,
    },
    texts,
    unplaced: unplacedStrings(tool, strings).map(({ at }) => at),
  };
}

/**
 * The translations that are of no text of the tool: nothing stands at their place, and what they
 * were made from is nowhere in their list.
 */
export function unplacedStrings(
  tool: Tool,
  strings: readonly TranslatedText[],
): readonly TranslatedText[] {
  if (strings.length === 0) return [];
  const now = textsOf(tool);
  const places = new Set(now.map(({ at }) => at));
  const isThere = wordsInLists(now);
  return strings.filter(({ at, source }) => !places.has(at) && !isThere(listOf(at), source));
}
