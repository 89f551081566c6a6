import { pointerTokens } from '@maat/core';

/**
 * Moves the focus to where an answer stands to be read. What is there only to be printed is not gone to.
 *
 * @returns Whether it is shown.
 */
export function focusRead(root: ParentNode, pointer: string): boolean {
  const [answers, question = ''] = pointerTokens(pointer);
  const place = root.querySelector<HTMLElement>(`.reading [data-read="${CSS.escape(question)}"]`);
  if (answers !== 'answers' || !place || place.getClientRects().length === 0) return false;
  place.tabIndex = -1;
  place.focus();
  return true;
}
