import { takesNotApplicable } from '@maat/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locale/wording.js';
import { views } from '../part/views.js';
import { questionLabelsIn } from '../question-labels.js';
import type { KindView, QuestionContext } from './context.js';
import { descriptionOf } from './described.js';
import { evidenceTemplate } from './evidence.js';
import { idOf, labelId, placeId } from './ids.js';
import { kindView } from './kinds.js';
import { guidanceTemplate } from './paragraphs.js';
import { textArea } from './text-control.js';
import { ticked } from './ticked.js';

/**
 * A question: label, hint, guidance, issues, controls, and the states that it may be answered with.
 * All of it stands in the form's one root, as ids do not reach from one root into another.
 */
export function questionTemplate(context: QuestionContext, showSource: boolean): TemplateResult {
  const { question } = context;
  const view = kindView(question);
  const more = showSource && question.source ? source(context) : nothing;
  return view?.single
    ? html`<div class="question" part="question" id=${placeId(question.id)} data-question=${question.id}>
        <label class="label" part="label" id=${labelId(question.id)} for=${isAnswered(context) ? idOf(question.id, 'value') : nothing}>${words(context)}</label>
        ${hint(context)}${guidanceTemplate(question.guidance, context)}${issueList(context)}${valueControls(context, view)}${notApplicable(context)}${noEvidence(context)}${reason(context)}${more}
      </div>`
    : html`<fieldset
        class="question"
        part="question"
        id=${placeId(question.id)}
        data-question=${question.id}
        aria-describedby=${descriptionOf(context) || nothing}
      >
        <legend class="label" part="label" id=${labelId(question.id)}>${words(context)}</legend>
        ${hint(context)}${guidanceTemplate(question.guidance, context)}${issueList(context)}${valueControls(context, view)}${notApplicable(context)}${noEvidence(context)}${reason(context)}${more}
      </fieldset>`;
}

/** Hint: words that need no markup are put together as words. A template is a thing of its own to keep. */
function words(context: QuestionContext): unknown {
  const { question, text } = context;
  const { number, required } = question;
  const label = text(question.label);
  const printed = number === undefined ? label : numbered(number, label);
  return required === false
    ? html`${printed} <span class="optional">${questionLabelsIn(context).optional}</span>`
    : printed;
}

function numbered(number: string, label: Words): Words {
  return typeof label === 'string' ? `${number}. ${label}` : html`${number}. ${label}`;
}

function hint({ question, text }: QuestionContext): unknown {
  if (question.hint === undefined) return nothing;
  return html`<div class="hint" part="hint" id=${idOf(question.id, 'hint')}>${text(question.hint)}</div>`;
}

function issueList({ question, issues, message, shown, labels }: QuestionContext): unknown {
  if (issues.length === 0) return nothing;
  const prefix = { error: labels.error, warning: labels.warning, info: labels.information };
  return html`<div class="issues" part="issues" id=${idOf(question.id, 'issues')}>
    ${issues.map(
      (issue) =>
        html`<p class=${issue.severity} part=${issue.severity}>
          <span class=${issue.severity === 'error' ? 'unseen' : 'prefix'}>${prefix[issue.severity]}</span>
          ${shown(message(issue))}
        </p>`,
    )}
  </div>`;
}

function valueControls(context: QuestionContext, view: KindView | undefined): unknown {
  if (!isAnswered(context)) return nothing;
  if (view === undefined) {
    return html`<p class="hint">${questionLabelsIn(context).unknownKind}</p>
      <div class="answer">${views.code?.answerText(context)}</div>`;
  }
  const controls = view.render(context);
  return context.question.evidence ? html`${controls}${evidenceTemplate(context)}` : controls;
}

function notApplicable(context: QuestionContext): unknown {
  const { question, labels } = context;
  if (!takesNotApplicable(question)) return nothing;
  return stateBox(context, 'not-applicable', labels.notApplicable);
}

function noEvidence(context: QuestionContext): unknown {
  const { question, labels } = context;
  return question.noEvidence ? stateBox(context, 'no-evidence', labels.noEvidence) : nothing;
}

/** Whether the controls for a value are shown: they are, unless another state is chosen. */
function isAnswered({ answer }: QuestionContext): boolean {
  return answer === undefined || answer.state === 'answered';
}

/** A check box for a state of the answer. Its name is short; the question's words describe it. */
function stateBox(
  { question, answer }: QuestionContext,
  state: 'not-applicable' | 'no-evidence',
  label: string,
): TemplateResult {
  const id = idOf(question.id, state);
  return html`<div class="option state">
    <input
      type="checkbox"
      part="option"
      id=${id}
      data-at=${state}
      aria-describedby=${labelId(question.id)}
      checked=${ticked(answer?.state === state)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

function reason(context: QuestionContext): unknown {
  if (isAnswered(context)) return nothing;
  const { question, answer, session } = context;
  const labels = questionLabelsIn(context);
  const id = idOf(question.id, 'reason');
  const aside = session.setAside(question.id).some(({ state }) => state === 'answered');
  return html`<label class="small-label" for=${id}>${labels.reason}</label>
    ${textArea({
      id,
      at: 'reason',
      text: (answer !== undefined && answer.state !== 'answered' && answer.reason) || '',
      rows: 2,
      describedBy: aside ? `${id}-hint` : labelId(question.id),
      invalid: false,
    })}
    ${aside ? html`<div class="hint" id="${id}-hint">${labels.keptAside}</div>` : nothing}`;
}

function source(context: QuestionContext): TemplateResult {
  const { question, inOwn, shown } = context;
  const { document, paragraph, edition, note } = question.source ?? {};
  return html`<details class="source" part="source">
    <summary>${questionLabelsIn(context).source}</summary>
    <p>${shown(inOwn([document, paragraph, edition].filter(Boolean).join(', ') + (note ? `. ${note}` : '')))}</p>
  </details>`;
}
