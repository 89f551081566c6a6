import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { placeOf } from '../audit-form/navigate.js';
import { heading } from './heading.js';

/** The errors, each a link to its place. It takes the focus when it appears. */
export function errorSummary(state: FormState): TemplateResult | typeof nothing {
  const { summary, others, headingLevel, labels } = state;
  if (summary.value.length === 0) return nothing;
  // Hint: by question, as an answer that is given may be wrong in another way than it was.
  const listed = new Set(summary.value.map(placeIn));
  // What the host says of the audit as a whole is no error of an answer.
  const ofWhole = others.value.filter((issue) => summary.value.includes(issue));
  const now = new Set([
    ...ofWhole.filter(({ pointer }) => !placeOf(state, pointer)),
    ...state.errors(),
  ]);
  const left = [...now].filter((issue) => listed.has(placeIn(issue)));
  if (left.length === 0) return nothing;
  return html`<div class="error-summary" part="error-summary" tabindex="-1" role="group" aria-labelledby="problem">
    ${heading(headingLevel, labels.thereIsAProblem, 'problem')}
    <ul>
      ${left.map(
        (issue) =>
          html`<li>${placeOf(state, issue.pointer) ? html`<a href="#" data-action="issue" data-pointer=${issue.pointer}>${state.shown(state.message(issue))}</a>` : state.shown(state.message(issue))}</li>`,
      )}
    </ul>
  </div>`;
}

/** The question that an issue is about, or another place in the audit. */
function placeIn({ pointer }: { readonly pointer: string }): string {
  return pointer.split('/', 3).join('/');
}
