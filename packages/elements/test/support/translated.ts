import { textsOf } from '@maat/core';
import type { Text, Tool } from '@maat/schema';

function inAngles(text: Text): Text {
  const put = (words: string) => words.replace('«', '‹').replace('»', '›');
  if (typeof text === 'string') return put(text);
  return { child: put(text.child), adult: put(text.adult), both: put(text.both) };
}

/**
 * A tool in brackets («as it is») that has translations into a language (‹as it is›): of three texts
 * one has none, and one has one that is stale.
 */
export function halfTranslated(tool: Tool, language: string): Tool {
  const strings = textsOf(tool)
    .map(({ at, text }, index) => ({
      at,
      source: index % 3 === 1 ? 'Other words' : text,
      text: inAngles(text),
      state: index % 2 === 0 ? ('draft' as const) : ('complete' as const),
      index,
    }))
    .filter(({ index }) => index % 3 !== 2)
    .map(({ index: _, ...string }) => string);
  return { ...tool, translations: { [language]: { strings } } };
}
