import { questions } from '../part/questions.js';
import type { FormState } from './form-state.js';
import { placeOf, showPlace } from './navigate.js';

/**
 * Opens the section that a place in the audit is in, and focuses its control: when its code has come, where
 * that is still to come.
 *
 * @param root The form's root.
 * @param current The form as it stands, then as well.
 * @param pointer A JSON Pointer into the audit.
 * @returns Whether there is such a control, or will be.
 */
export function focusFieldIn(
  root: ParentNode,
  current: () => FormState | undefined,
  pointer: string,
): boolean {
  const state = current();
  const place = state && placeOf(state, pointer);
  if (!state || !place) return false;
  showPlace(state, place);
  const { code } = questions;
  if (code === undefined) {
    void questions.come.then(() => focusFieldIn(root, current, pointer));
    return true;
  }
  const control = code.findControl(root, pointer);
  if (control) code.focusControl(control);
  return control !== undefined;
}
