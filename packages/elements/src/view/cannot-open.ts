import { formEnGB, type Issue, messageIn } from '@maat/core';
import type { Tool } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { Labels } from '../labels.js';

/** What is shown instead of what would be built on broken data. Nothing is changed by it. */
export function cannotOpen(
  labels: Labels,
  what: string,
  issues: readonly Issue[],
  tool: Tool,
): TemplateResult {
  return html`<div class="error-summary" part="error-summary" role="alert">
    <p class="label">${what}</p>
    <p>${labels.cannotOpenHint}</p>
    <ul>
      ${issues.slice(0, 20).map((issue) => html`<li>${messageIn(formEnGB, issue, { tool })} <code>${issue.code} ${issue.pointer}</code></li>`)}
    </ul>
  </div>`;
}
