import { formEnGB, type Issue, type MessageContext, messageIn } from '@maat/core';
import { html, type TemplateResult } from 'lit';
import type { Labels } from '../labels.js';

/** What is shown instead of what would be built on broken data. Nothing is changed by it. */
export function cannotOpen(
  labels: Labels,
  what: string,
  issues: readonly Issue[],
  context: Pick<MessageContext, 'tool' | 'subject'>,
): TemplateResult {
  return html`<div class="error-summary" part="error-summary" role="alert">
    <p class="label">${what}</p>
    <p>${labels.cannotOpenHint}</p>
    <ul>
      ${issues.slice(0, 20).map((issue) => html`<li>${messageIn(formEnGB, issue, context)} <code>${issue.code} ${issue.pointer}</code></li>`)}
    </ul>
  </div>`;
}
