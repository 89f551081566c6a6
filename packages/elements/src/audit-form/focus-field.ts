import { questions } from '../part/questions.js';
import { views } from '../part/views.js';
import type { FormState } from './form-state.js';
import { placeOf, showPlace } from './navigate.js';

/**
 * Opens the section that a place in the audit is in, and focuses its control: when its code has come, where
 * that is still to come. An audit that is only read has no controls: there the focus goes to where the answer
 * stands.
 *
 * @param root The form's root.
 * @param current The form as it stands, then as well.
 * @param pointer A JSON Pointer into the audit.
 * @returns Whether there is such a place, or will be.
 */
export function focusFieldIn(
  root: HTMLElement | DocumentFragment,
  current: () => FormState | undefined,
  pointer: string,
): boolean {
  const state = current();
  const place = state && placeOf(state, pointer);
  if (!state || !place) return false;
  if (views.code?.focusRead(root, pointer)) return true;
  showPlace(state, place);
  const { code } = questions;
  if (code === undefined) {
    const { session } = state;
    const isWaiting = stillHere(root);
    void questions.come.then(() => {
      if (current()?.session === session && isWaiting()) focusFieldIn(root, current, pointer);
    });
    return true;
  }
  const control = code.findControl(root, pointer);
  if (control) code.focusControl(control);
  return control !== undefined;
}

/**
 * What tells whether the focus is where it is now, or nowhere, as where what had it has gone: from whatever
 * somebody has moved it to since, in the form or elsewhere, nothing late may take it.
 */
export function stillHere(root: Node): () => boolean {
  const active = () => (root.getRootNode() as ShadowRoot).activeElement;
  const [outside, inside] = [document.activeElement, active()];
  return () => {
    const { activeElement, body } = document;
    return activeElement === body || (activeElement === outside && active() === inside);
  };
}
