import { createHash } from 'node:crypto';
import { messageFor, scan, translateTool } from '@maat/core';
import { cy } from '@maat/core/messages/cy';
import type { ToldWarning } from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import type { FormLanguage } from '../pages/form-language.js';

/** The field by which a page tells what its reader was warned of. */
export const warnedField = 'warned';

/** What stands in the texts of an audit and should not leave without need, in the language of its page. */
export function warningsOf({
  tool,
  audit,
  language,
}: {
  readonly tool: Tool;
  readonly audit: Audit;
  readonly language: FormLanguage;
}): readonly ToldWarning[] {
  const messages = language === 'cy' ? cy : undefined;
  const { months } = messages ?? {};
  const shown = language === undefined ? tool : translateTool(tool, language).tool;
  const context = { tool: shown, audit, ...(messages && { messages }) };
  return scan(tool, audit, { ...(months && { months }) }).map(({ pointer, ...issue }) => ({
    pointer,
    message: messageFor({ pointer, ...issue }, context),
  }));
}

/** The mark of these warnings: who was warned of others is warned again. It holds nothing of the audit. */
export function warnedOf(warnings: readonly ToldWarning[]): string {
  return createHash('sha256').update(JSON.stringify(warnings)).digest('base64url');
}
