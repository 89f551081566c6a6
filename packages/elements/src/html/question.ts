import type { Question, Source } from '@maat/schema';
import { idOf, labelId, placeId } from '../question/ids.js';
import { answerIn } from '../question/two-versions.js';
import { answerText } from './answer-text.js';
import { markOf } from './as-posted.js';
import { hiddenField, idOfControl, textControl, tickControl } from './controls.js';
import { evidenceBox } from './evidence.js';
import { guidanceBox } from './guidance.js';
import { plainKind } from './kind/kinds.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import { answersName } from './names.js';
import type { PlainForm } from './plain-form.js';
import {
  type OtherState,
  questionFields,
  type ShownState,
  shownState,
  statesOf,
} from './question-state.js';
import { isInvalid, type QuestionView, questionView } from './question-view.js';

/**
 * A question: label, hint, guidance, issues, controls, and the states that it may be answered with. All
 * of these are there at once; the style sheet shows what belongs to the state that is ticked.
 *
 * @param decides Whether other questions depend on it.
 */
export function questionMarkup(form: PlainForm, question: Question, decides: boolean): Markup {
  const { session } = form;
  const held = { answer: session.answer(question.id), setAside: session.setAside(question.id) };
  const shown = shownState(held);
  const view = questionView(form, question, shown.value);
  const kind = plainKind(question);
  const mark = markOf(questionFields(question, keptState(form, question.id) ?? shown, form.scope));
  const body = markup`${hiddenField(answersName + question.id, mark)}${aids(view)}<div class="value">${
    kind === undefined
      ? markup`<p class="hint">${form.labels.unknownKind}</p><div class="answer">${answerText(form, question, held.answer)}</div>`
      : markup`${kind.render(view)}${question.evidence && evidenceBox(view, shown.evidence)}`
  }</div>${statesOf(question).map((state) =>
    stateBox(view, state, { isTicked: shown.ticked === state, reason: shown.reasons[state] }),
  )}${decides && markup`<p class="hint">${form.labels.decides}</p>`}${form.options.showSources && question.source && sourceBox(form, question.source)}`;
  const ids = { class: 'question', id: placeId(question.id) };
  const [label, words] = [labelId(question.id), labelWords(form, question)];
  return kind?.single
    ? markup`<div${attributes(ids)}><label class="label" id="${label}" for="${idOfControl({ question: question.id, at: 'value' })}">${words}</label>${body}</div>`
    : markup`<fieldset${attributes({ ...ids, 'aria-describedby': view.describedBy || undefined })}><legend class="label" id="${label}">${words}</legend>${body}</fieldset>`;
}

/** What the form would show of a question if it showed the audit that is kept. */
function keptState({ options }: PlainForm, id: string): ShownState | undefined {
  const { kept } = options;
  const setAside = kept?.setAside !== undefined && Object.hasOwn(kept.setAside, id);
  return (
    kept &&
    shownState({
      answer: answerIn(kept, id),
      setAside: (setAside && kept.setAside?.[id]) || [],
    })
  );
}

/** The words of a question, with its number. */
function labelWords({ text, labels }: PlainForm, question: Question): Markup {
  const { number, label, required } = question;
  return markup`${number !== undefined && `${number}. `}${text(label)}${required === false && markup` <span class="optional">${labels.optional}</span>`}`;
}

function aids(view: QuestionView<Question>): Markup {
  const { question, form, issues } = view;
  const { hint, guidance } = question;
  const { labels } = form;
  const prefix = { error: labels.error, warning: labels.warning, info: labels.information };
  return markup`${hint !== undefined && markup`<div class="hint" id="${idOf(question.id, 'hint')}">${form.text(hint)}</div>`}${guidanceBox(form, guidance)}${
    issues.length > 0 &&
    markup`<div class="issues" id="${idOf(question.id, 'issues')}">${issues.map(
      (issue) =>
        markup`<p class="${issue.severity}"><span class="${issue.severity === 'error' ? 'unseen' : 'prefix'}">${prefix[issue.severity]}</span> ${form.message(issue)}</p>`,
    )}</div>`
  }`;
}

/** A check box for a state of the answer, and below it the reason, which is shown where it is ticked. */
function stateBox(
  view: QuestionView<Question>,
  state: OtherState,
  { isTicked, reason }: { readonly isTicked: boolean; readonly reason: string },
): Markup {
  const { question, form } = view;
  const { labels } = form;
  const control = { question: question.id, at: state, describedBy: labelId(question.id) };
  const tick = { ...control, type: 'checkbox', text: 'on', ticked: isTicked } as const;
  const box = { ...control, at: `${state}/reason`, text: reason, lines: 'many', rows: 2 } as const;
  const name = state === 'no-evidence' ? labels.noEvidence : labels.notApplicable;
  const isAside = isTicked && view.value !== undefined;
  const hintId = `${idOfControl(box)}.hint`;
  const given = {
    ...box,
    ...(isAside && { describedBy: hintId }),
    invalid: isInvalid(view, 'reason'),
  };
  return markup`<div class="state ${state}"><div class="option">${tickControl(tick)}<label for="${idOfControl(tick)}">${name}</label></div><div class="reason"><label class="small-label" for="${idOfControl(box)}">${labels.reason}</label>${textControl(given)}${
    isAside && markup`<div class="hint" id="${hintId}">${labels.keptAside}</div>`
  }</div></div>`;
}

function sourceBox({ labels, shown, inOwn }: PlainForm, source: Source): Part {
  const { document, paragraph, edition, note } = source;
  const place = [document, paragraph, edition].filter(Boolean).join(', ');
  return markup`<details class="source"><summary>${labels.source}</summary><p>${shown(inOwn(note ? `${place}. ${note}` : place))}</p></details>`;
}
