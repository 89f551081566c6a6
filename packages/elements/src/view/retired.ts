import type { Answer, Retired, Text } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { retiredQuestion } from '../question/retired-question.js';
import { labelsIn } from '../view-labels.js';
import { answerText } from './answer-text.js';
import { heading } from './heading.js';

/**
 * What was answered to earlier versions of the tool and has no place in this one: to be read, where
 * there is any.
 *
 * @param id The id of its heading, of which there may be two while the whole is printed.
 */
export function retiredView(state: FormState, id = 'retired'): TemplateResult | typeof nothing {
  const { session, headingLevel } = state;
  const labels = labelsIn(state);
  if (session.retired.length === 0) return nothing;
  return html`<section class="retired" part="retired" aria-labelledby=${id}>
    ${heading(headingLevel + 1, labels.retired, id)}
    <p>${labels.retiredHint}</p>
    <dl>${session.retired.map((entry) => retiredEntry(state, entry))}</dl>
  </section>`;
}

function retiredEntry(state: FormState, entry: Retired): TemplateResult {
  const { shown, inOwn } = state;
  const labels = labelsIn(state);
  const { number, label, tool, answer, setAside = [], completed } = entry;
  return html`<div class="read" part="read">
    <dt>${number === undefined ? nothing : html`${number}. `}${shown(inOwn(label))}</dt>
    <dd>
      ${completed ? html`<div class="answer" part="answer">${labels.sectionCompleted}</div>` : nothing}
      ${answer ? retiredAnswer(state, entry, answer) : nothing}
      ${setAside.map((each) => html`<p class="small-label">${labels.retiredAside}</p>${retiredAnswer(state, entry, each)}`)}
      <div class="hint">${labels.retiredFrom(tool.id, tool.version)}</div>
    </dd>
  </div>`;
}

function retiredAnswer(state: FormState, entry: Retired, answer: Answer): TemplateResult {
  const { model, question, contactTypes } = retiredQuestion(entry, answer);
  return html`<div class="answer" part="answer">${answerText({
    labels: state.labels,
    locale: state.locale,
    model,
    answer,
    question,
    text: (label: Text) => state.shown(state.inOwn(String(label))),
    plain: String,
    languageOf: () => (state.inOwn('') === '' ? undefined : state.session.tool.language),
    options: (given) => ('codeList' in given ? contactTypes : given),
  })}</div>`;
}
