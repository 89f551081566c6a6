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
    const mayTakeFocus = waitWithFocus(root);
    void questions.come.then(() => {
      if (current()?.session === session && mayTakeFocus()) focusFieldIn(root, current, pointer);
    });
    return true;
  }
  const control = code.findControl(root, pointer);
  if (control) code.focusControl(control);
  return control !== undefined;
}

/** How often something was to take the focus once it has come: what was asked for last counts. */
let latest = 0;

/**
 * Begins to wait for something that is to take the focus once it has come, and ends what waited before.
 *
 * @returns Tells then whether it may: where the focus is nowhere, as what had it has gone, or has not been moved
 * in the form meanwhile. From elsewhere on the page nothing late takes it.
 */
export function waitWithFocus(root: Node): () => boolean {
  latest += 1;
  const own = latest;
  const active = () => (root.getRootNode() as ShadowRoot).activeElement;
  const before = active();
  return () => {
    if (own !== latest) return false;
    const now = active();
    return document.activeElement === document.body || (now === before && root.contains(now));
  };
}
