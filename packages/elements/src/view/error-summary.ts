import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { heading } from './heading.js';

/** The errors, each a link to its place. It takes the focus when it appears. */
export function errorSummary(state: FormState): TemplateResult | typeof nothing {
  const { summary, headingLevel, labels } = state;
  if (summary.value.length === 0) return nothing;
  const now = new Set(state.errors().map(keyOf));
  const left = summary.value.filter((issue) => now.has(keyOf(issue)));
  if (left.length === 0) return nothing;
  return html`<div class="error-summary" part="error-summary" tabindex="-1" role="group" aria-labelledby="problem">
    ${heading(headingLevel, labels.thereIsAProblem, 'problem')}
    <ul>
      ${left.map(
        (issue) =>
          html`<li><a href="#" data-action="issue" data-pointer=${issue.pointer}>${state.message(issue)}</a></li>`,
      )}
    </ul>
  </div>`;
}

function keyOf({ code, pointer }: { readonly code: string; readonly pointer: string }): string {
  return `${code} ${pointer}`;
}
