import { nothing } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { views } from '../part/views.js';

/** What was answered to earlier versions of the tool, if anything was. */
export function retired(state: FormState): unknown {
  return state.session.retired.length > 0 ? views.code?.retiredView(state) : nothing;
}
