import { hasConditions } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { isTranslated } from '../locale/shown-tool.js';
import { judging } from './judging.js';
import type { Part } from './part.js';
import { questions } from './questions.js';
import { translating } from './translating.js';
import { views } from './views.js';

/** What of an element decides which code it needs. */
interface Given {
  readonly tool: Tool | undefined;
  readonly audit: Audit | undefined;
  readonly session: { readonly tool: Tool; readonly status: Audit['status'] } | undefined;
  readonly conflict: Audit | undefined;
  readonly layout: string;
  readonly readOnly: boolean;
}

/**
 * The parts without which what was given could be shown only in part, and that are not there.
 *
 * @param language The language of the form.
 * @param isKept Whether the browser has kept an audit that is to be brought back.
 */
export function missingFor(
  given: Given,
  language: string,
  isKept: boolean,
): readonly Part<object>[] {
  const { tool, audit, session, conflict, layout } = given;
  const isRead = given.readOnly || (session ?? audit)?.status === 'submitted';
  const isOpened = isKept || audit !== undefined || conflict !== undefined;
  const needed = [
    layout === 'page' ? questions : undefined,
    isOpened || hangsOnAnswers(given) ? judging : undefined,
    isRead || conflict !== undefined || layout === 'page' ? views : undefined,
    tool !== undefined && isTranslated(tool, language) ? translating : undefined,
  ];
  return needed.filter((part) => part !== undefined && !part.isHere) as readonly Part<object>[];
}

/** Whether a tool is to be opened that asks something, or shows something, because of an answer. */
function hangsOnAnswers({ tool, session }: Given): boolean {
  return tool !== undefined && tool !== session?.tool && hasConditions(tool);
}
