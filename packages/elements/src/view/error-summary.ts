import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { placeOf } from '../audit-form/navigate.js';
import { heading } from './heading.js';

/** The errors, each a link to its place. It takes the focus when it appears. */
export function errorSummary(state: FormState): TemplateResult | typeof nothing {
  const { summary, others, headingLevel, labels } = state;
  if (summary.value.length === 0) return nothing;
  // What the host says of the audit as a whole is no error of an answer.
  const now = new Set([...state.errors(), ...others.value].map(keyOf));
  const left = summary.value.filter((issue) => now.has(keyOf(issue)));
  if (left.length === 0) return nothing;
  return html`<div class="error-summary" part="error-summary" tabindex="-1" role="group" aria-labelledby="problem">
    ${heading(headingLevel, labels.thereIsAProblem, 'problem')}
    <ul>
      ${left.map(
        (issue) =>
          html`<li>${placeOf(state, issue.pointer) ? html`<a href="#" data-action="issue" data-pointer=${issue.pointer}>${state.message(issue)}</a>` : state.message(issue)}</li>`,
      )}
    </ul>
  </div>`;
}

function keyOf({ code, pointer }: { readonly code: string; readonly pointer: string }): string {
  return `${code} ${pointer}`;
}
