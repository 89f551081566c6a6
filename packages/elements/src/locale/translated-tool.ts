import { mapTexts, translateTool } from '@maat/core';
import type { Tool } from '@maat/schema';
import { isSameLanguage, markForeign, type ShownTool } from './shown-tool.js';

/**
 * The tool in the language of a form, as far as it is translated. What is not is told apart by
 * `isForeign`: each such text is an object, as a string could not be.
 */
export function translatedTool(tool: Tool, language: string): ShownTool {
  const isSame = isSameLanguage(tool.language, language);
  const { tool: translated, texts } = translateTool(tool, language);
  const states = new Map(texts.map(({ at, state }) => [at, state]));
  const isTranslated = (at: string) => ['complete', 'draft'].includes(states.get(at) ?? '');
  return {
    tool: isSame
      ? translated
      : mapTexts(translated, (text, at) => (isTranslated(at) ? text : markForeign(text))),
    isDraft: texts.some(({ state }) => state === 'draft'),
  };
}
