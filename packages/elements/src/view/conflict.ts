import { differingQuestions } from '@maat/core';
import type { Answer, Audit, Question } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { inGroup } from '../question/in-group.js';
import { answerIn, bothTexts, type Choice } from '../question/two-versions.js';
import { labelsIn } from '../view-labels.js';
import { answerText } from './answer-text.js';
import { cannotOpen } from './cannot-open.js';
import { heading } from './heading.js';

/** Both versions of each answer that differs, so that nobody's words are lost unseen. */
export function conflictPanel(state: FormState): TemplateResult | typeof nothing {
  const { conflict, unreadable, headingLevel, session, model } = state;
  const labels = labelsIn(state);
  const theirs = conflict.value;
  if (unreadable.value.length > 0)
    return cannotOpen(state, unreadable.value, session, 'conflictCannotOpen');
  if (theirs === undefined) return nothing;
  const differing = differingQuestions(session.tool, session.audit, theirs);
  return html`<div class="conflict" part="conflict" role="group" aria-labelledby="conflict" data-conflict>
    ${heading(headingLevel, labels.conflictTitle, 'conflict')}
    <p>${labels.conflictIntro}</p>
    ${
      // A place in the list for each question, so that none takes over the choice of another.
      [...model.questions.values()].map(({ question }) =>
        differing.includes(question.id) ? comparison(state, question, theirs) : nothing,
      )
    }
    <button type="button" class="primary" part="button primary-button" data-action="resolve">${labels.conflictResolve}</button>
  </div>`;
}

/** A bar that stays in view and leads to the panel, as the focus is not moved there. */
export function conflictBar(state: FormState): TemplateResult | typeof nothing {
  if (state.conflict.value === undefined) return nothing;
  const labels = labelsIn(state);
  return html`<div class="bar" part="conflict-bar">
    ${labels.conflictBanner}
    <button type="button" class="link" data-action="compare">${labels.conflictCompare}</button>
  </div>`;
}

function comparison(state: FormState, question: Question, theirs: Audit): TemplateResult {
  const { session, text, unchosen } = state;
  const labels = labelsIn(state);
  const mine = session.answer(question.id);
  const saved = answerIn(theirs, question.id);
  const version = (label: string, answer: Answer | undefined) => html`<div class="version">
    <p class="small-label">${label}</p>
    <div class="answer">${answerText({ ...state.context(question), answer })}</div>
  </div>`;
  const option = (choice: Choice, label: string) => html`<div class="option">
    <input type="radio" name=${inGroup(`conflict-${question.id}`, JSON.stringify(saved))} id="conflict-${question.id}-${choice}" data-conflict-question=${question.id} value=${choice} />
    <label for="conflict-${question.id}-${choice}">${label}</label>
  </div>`;
  const fault = unchosen.value.has(question.id) ? `conflict-${question.id}-error` : undefined;
  return html`<fieldset class="question" aria-describedby=${fault ?? nothing}>
    <legend class="label">${text(question.label)}</legend>
    ${fault === undefined ? nothing : html`<p class="issues" id=${fault}><span class="error">${labels.error} ${labels.conflictChoose}</span></p>`}
    <div class="versions">${version(labels.conflictMine, mine)}${version(labels.conflictTheirs, saved)}</div>
    <div class="options">
      ${option('mine', labels.conflictKeepMine)}
      ${option('theirs', labels.conflictUseTheirs)}
      ${bothTexts(question, mine, saved) === undefined ? nothing : option('both', labels.conflictKeepBoth)}
    </div>
  </fieldset>`;
}
