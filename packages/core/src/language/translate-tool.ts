import type { Text, Tool } from '@maat/schema';
import { mapTexts } from './map-texts.js';
import { textsOf } from './texts-of.js';
import { languageFor, type TextState, TranslatedTexts, wordsInLists } from './translation-of.js';

/** A text of a tool, and how far it has come in another language. */
export interface TranslatedPlace {
  /** Its address, by ids: questions/theme/label. */
  readonly at: string;
  readonly state: TextState;
}

/** A tool in another language, as far as it is translated. */
export interface TranslatedTool<TOOL extends Tool = Tool> {
  /** The tool: the same ids, and so the same answers. What is missing or stale is as it was. */
  readonly tool: TOOL;
  /** The language that was found for the one that was asked for; undefined where there is none. */
  readonly language?: string;
  /** Every text of the tool with its state. Those that are stale or missing are in its own language. */
  readonly texts: readonly TranslatedPlace[];
}

/**
 * A tool with its texts in another language, wherever there is a translation of the words that it
 * has now. A translation of words that have changed since is not shown.
 *
 * The tool that comes out says what language its translated texts are in, and carries no
 * translations. Its id and version are those of the tool: it shows audits of it. Audits are still
 * opened and checked with the tool itself.
 *
 * @param tool A tool of the right shape.
 * @param language A BCP 47 tag: cy. 'cy-GB' finds 'cy' too.
 * @returns The same tool where it has no translations into the language.
 */
export function translateTool<TOOL extends Tool>(
  tool: TOOL,
  language: string,
): TranslatedTool<TOOL> {
  const before = textsOf(tool);
  const found = languageFor(tool, language);
  const strings = found === undefined ? undefined : tool.translations?.[found]?.strings;
  if (found === undefined || strings === undefined) {
    return { tool, texts: before.map(({ at }) => ({ at, state: 'missing' })) };
  }
  const translated = new TranslatedTexts(strings);
  const isThere = wordsInLists(before);
  const texts: TranslatedPlace[] = [];
  const translate = (text: Text, at: string): Text => {
    const { state, entry } = translated.find(at, text, isThere);
    texts.push({ at, state });
    return state === 'stale' || entry === undefined ? text : entry.text;
  };
  const { translations: _, ...others } = mapTexts<Tool>(tool, translate);
  return { tool: { ...others, language: found } as TOOL, language: found, texts };
}
