import { mapTexts, translateTool } from '@maat/core';
import type { Text, Tool } from '@maat/schema';
import type { FormLocale } from './form-locale.js';

/** A tool as a form shows it. */
export interface ShownTool {
  readonly tool: Tool;
  /** Whether some of its words are a translation that nobody answers for yet. */
  readonly isDraft: boolean;
}

/** The texts that are in another language than the form around them. */
const foreign = new WeakSet<object>();

/** Whether a text is in the tool's own language, and that is not the form's. */
export function isForeign(text: Text): boolean {
  return typeof text === 'object' && foreign.has(text);
}

/**
 * The tool in the language of a form, as far as it is translated. What is not is told apart by
 * `isForeign`: each such text is an object, as a string could not be.
 */
export function shownTool(tool: Tool, { language }: FormLocale): ShownTool {
  const isSame = isSameLanguage(tool.language, language);
  if (isSame && tool.translations === undefined) return { tool, isDraft: false };
  const { tool: translated, texts } = translateTool(tool, language);
  const states = new Map(texts.map(({ at, state }) => [at, state]));
  const isTranslated = (at: string) => ['complete', 'draft'].includes(states.get(at) ?? '');
  return {
    tool: isSame
      ? translated
      : mapTexts(translated, (text, at) => (isTranslated(at) ? text : marked(text))),
    isDraft: texts.some(({ state }) => state === 'draft'),
  };
}

function marked(text: Text): Text {
  const forms = typeof text === 'string' ? { child: text, adult: text, both: text } : { ...text };
  foreign.add(forms);
  return forms;
}

/** Whether two tags name one language: its regions understand one another. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

const primary = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();
