import { pointerTokens } from '@maat/core';
import { bringIntoView } from './focus.js';

/**
 * The control that an issue's place belongs to: the one whose place is the nearest to it.
 *
 * @param root The form's root.
 * @param pointer A JSON Pointer into the audit: /answers/theme, /answers/actions/value/0/cells/owner.
 */
export function findControl(root: ParentNode, pointer: string): HTMLElement | undefined {
  const [answers, question, ...rest] = pointerTokens(pointer);
  if (answers !== 'answers' || question === undefined) return undefined;
  const place = root.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`);
  if (place === null) return undefined;
  const wanted = rest.join('/');
  const controls = [...place.querySelectorAll<HTMLElement>('[data-at]')];
  return (
    controls.find(({ dataset }) => dataset['at'] === wanted) ??
    controls.find(({ dataset }) => isWithin(dataset['at'] ?? '', wanted)) ??
    controls.find(({ dataset }) => isWithin(wanted, dataset['at'] ?? '')) ??
    controls[0] ??
    place
  );
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

/** Brings a control into view together with the words that say what it is for, and focuses it. */
export function focusControl(control: HTMLElement): void {
  const place = control.closest<HTMLElement>('.row, .question');
  const words = place?.querySelector<HTMLElement>('legend, .label') ?? control;
  control.focus({ preventScroll: true });
  bringIntoView(words, 'start');
}
