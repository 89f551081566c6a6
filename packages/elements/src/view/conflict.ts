import { differingQuestions } from '@maat/core';
import type { Answer, Audit, Question } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { answerText } from './answer-text.js';
import { heading } from './heading.js';

/** The choices between two versions of an answer. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Both versions of each answer that differs, so that nobody's words are lost unseen. */
export function conflictPanel(state: FormState): TemplateResult | typeof nothing {
  const { conflict, labels, headingLevel, session } = state;
  const theirs = conflict.value;
  if (theirs === undefined) return nothing;
  return html`<div class="conflict" part="conflict" role="group" aria-labelledby="conflict" data-conflict>
    ${heading(headingLevel, labels.conflictTitle, 'conflict')}
    <p>${labels.conflictIntro}</p>
    ${differingQuestions(session.tool, session.audit, theirs).map((id) => {
      const question = session.model.questions.get(id)?.question;
      return question ? comparison(state, question, theirs) : nothing;
    })}
    <button type="button" class="primary" part="button primary-button" data-action="resolve">${labels.conflictResolve}</button>
  </div>`;
}

/** A bar that stays in view and leads to the panel, as the focus is not moved there. */
export function conflictBar({ conflict, labels }: FormState): TemplateResult | typeof nothing {
  if (conflict.value === undefined) return nothing;
  return html`<div class="bar" part="conflict-bar">
    ${labels.conflictBanner}
    <button type="button" class="link" data-action="compare">${labels.conflictCompare}</button>
  </div>`;
}

function comparison(state: FormState, question: Question, theirs: Audit): TemplateResult {
  const { labels, session, text } = state;
  const mine = session.answer(question.id);
  const saved = Object.hasOwn(theirs.answers, question.id)
    ? theirs.answers[question.id]
    : undefined;
  const choices: readonly (readonly [Choice, string])[] = [
    ['mine', labels.conflictKeepMine],
    ['theirs', labels.conflictUseTheirs],
    ...(bothTexts(question, mine, saved) === undefined
      ? []
      : [['both', labels.conflictKeepBoth] as const]),
  ];
  const version = (label: string, answer: Answer | undefined) => html`<div class="version">
    <p class="small-label">${label}</p>
    <div class="answer">${answerText({ ...state.context(question), answer })}</div>
  </div>`;
  return html`<fieldset class="question">
    <legend class="label">${text(question.label)}</legend>
    <div class="versions">${version(labels.conflictMine, mine)}${version(labels.conflictTheirs, saved)}</div>
    <div class="options">
      ${choices.map(
        ([choice, label]) => html`<div class="option">
          <input type="radio" name="conflict-${question.id}" id="conflict-${question.id}-${choice}" data-conflict-question=${question.id} value=${choice} />
          <label for="conflict-${question.id}-${choice}">${label}</label>
        </div>`,
      )}
    </div>
  </fieldset>`;
}

/** Both texts, one after the other; undefined where the answers are not two texts. */
export function bothTexts(
  { kind }: Question,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): string | undefined {
  if (kind !== 'text' && kind !== 'narrative') return undefined;
  if (mine?.state !== 'answered' || theirs?.state !== 'answered') return undefined;
  const texts = [mine.value, theirs.value].filter((value) => typeof value === 'string');
  return texts.length === 2 ? texts.join(kind === 'text' ? ' / ' : '\n\n') : undefined;
}
