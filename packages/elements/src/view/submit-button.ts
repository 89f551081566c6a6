import { html, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';

/** The button that submits the audit, and what the host puts beside it. */
export function submitButton({ labels }: FormState): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="primary" part="button primary-button" data-action="submit">${labels.submit}</button>
    <slot name="actions"></slot>
  </div>`;
}
