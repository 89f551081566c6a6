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
  const { question, labels } = context;
  const view = kindView(question);
  const boxLabel = takesNotApplicable(question) && labels.notApplicable;
  const notApplicable = stateBox(context, 'not-applicable', boxLabel);
  const noEvidence = stateBox(context, 'no-evidence', question.noEvidence && labels.noEvidence);
  const more = showSource ? source(context) : nothing;
  const guidance = guidanceTemplate(question.guidance, context);
  const above = together(hint(context), guidance, issueList(context));
  const below = together(noEvidence, reason(context), more);
  return view?.single
    ? html`<div class="question" part="question" id=${placeId(question.id)} data-question=${question.id}>
        <label class="label" part="label" id=${labelId(question.id)} for=${isAnswered(context) ? idOf(question.id, 'value') : nothing}>${words(context)}</label>
        ${above}${valueControls(context, view)}${notApplicable}${below}
      </div>`
    : html`<fieldset
        class="question"
        part="question"
        id=${placeId(question.id)}
        data-question=${question.id}
        aria-describedby=${descriptionOf(context) || nothing}
      >
        <legend class="label" part="label" id=${labelId(question.id)}>${words(context)}</legend>
        ${above}${valueControls(context, view)}${notApplicable}${below}
      </fieldset>`;
}

/**
 * What most questions have none of, in one place of a template: each place costs something, also where nothing
 * stands. Each of them keeps its own, so that what has the focus stays.
 */
function together(...given: readonly unknown[]): unknown {
  return given.every((one) => one === nothing) ? nothing : given;
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
  return html`<div class="issues" part="issues" id=${idOf(question.id, 'issues')}>
    ${issues.map(
      (issue) =>
        html`<p class=${issue.severity} part=${issue.severity}>
          <span class=${issue.severity === 'error' ? 'unseen' : 'prefix'}>${labels[issue.severity === 'info' ? 'information' : issue.severity]}</span>
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

/** Whether the controls for a value are shown: they are, unless another state is chosen. */
function isAnswered({ answer }: QuestionContext): boolean {
  return answer === undefined || answer.state === 'answered';
}

/** A check box for a state of the answer. Its name is short; the question's words describe it. */
function stateBox(
  { question, answer }: QuestionContext,
  state: 'not-applicable' | 'no-evidence',
  label: string | false | undefined,
): unknown {
  if (typeof label !== 'string') return nothing;
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
  const { question, answer, session } = context;
  if (answer === undefined || answer.state === 'answered') return nothing;
  const labels = questionLabelsIn(context);
  const id = idOf(question.id, 'reason');
  const aside = session.setAside(question.id).some(({ state }) => state === 'answered');
  return html`<label class="small-label" for=${id}>${labels.reason}</label>
    ${textArea({
      id,
      at: 'reason',
      text: answer.reason ?? '',
      rows: 2,
      describedBy: aside ? `${id}-hint` : labelId(question.id),
      invalid: false,
    })}
    ${aside ? html`<div class="hint" id="${id}-hint">${labels.keptAside}</div>` : nothing}`;
}

function source(context: QuestionContext): unknown {
  const { question, inOwn, shown } = context;
  if (!question.source) return nothing;
  const { document, paragraph, edition, note } = question.source;
  return html`<details class="source" part="source">
    <summary>${questionLabelsIn(context).source}</summary>
    <p>${shown(inOwn([document, paragraph, edition].filter(Boolean).join(', ') + (note ? `. ${note}` : '')))}</p>
  </details>`;
}
