import type { Tool } from '@maat/schema';
import { translating } from '../part/translating.js';
import { isTranslated, type ShownTool } from './shown-tool.js';

/** The tool in the language of a form, as far as it is translated, once what translates it is there. */
export function shownTool(tool: Tool, { language }: { readonly language: string }): ShownTool {
  const code = isTranslated(tool, language) ? translating.code : undefined;
  return code?.translatedTool(tool, language) ?? { tool, isDraft: false };
}
