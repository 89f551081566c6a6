import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { labelsIn } from '../view-labels.js';
import { heading } from './heading.js';
import { readingSection } from './reading.js';
import { retiredView } from './retired.js';
import { submitButton } from './submit-button.js';

/** All answers before they are submitted, each with a way back to it, and what is left out. */
export function checkAnswers(state: FormState): TemplateResult {
  const { headingLevel, tool, model } = state;
  const labels = labelsIn(state);
  return html`<nav><button type="button" class="link back" data-action="tasks">${labels.backToTasks}</button></nav>
    ${heading(headingLevel, labels.checkAnswers, 'check')}
    <p>${labels.checkAnswersHint}</p>
    ${leftOut(state)}
    ${tool.sections.map((section) =>
      readingSection(
        state,
        section,
        false,
        ({ id }) =>
          html`<button type="button" class="link" data-action="issue" data-pointer="/answers/${id}" aria-describedby="r-${section.id}">
            ${labels.change}<span class="unseen"> ${state.text(model.questions.get(id)?.question.label ?? id)}</span>
          </button>`,
      ),
    )}
    ${retiredView(state)} ${submitButton(state)}`;
}

/** What was typed and is no part of the audit that is submitted. */
export function leftOut(state: FormState): TemplateResult | typeof nothing {
  const told = state.session.issues.filter(({ severity }) => severity !== 'error');
  if (told.length === 0) return nothing;
  return html`<div class="issues" part="issues">
    ${told.map(
      (issue) => html`<p class=${issue.severity}>
        <span class="prefix">${issue.severity === 'warning' ? state.labels.warning : state.labels.information}</span>
        ${state.shown(state.message(issue))}
      </p>`,
    )}
  </div>`;
}
