import { AnswerRefused, type Issue } from '@maat/core';
import type { AnswerValue, Evidence, Question } from '@maat/schema';
import { batch, untracked } from '@preact/signals-core';
import type { QuestionContext } from '../question/context.js';
import { evidenceAfter, evidenceFrom } from '../question/evidence.js';
import { kindView } from '../question/kinds.js';
import { broughtPacks, packsSince } from './brought-packs.js';
import type { FormState } from './form-state.js';
import { sayNow } from './said.js';

/**
 * Records what a control says.
 *
 * @param state The form.
 * @param place The element of the question.
 * @param control The control that was used; its `data-at` says what of the answer it stands for.
 * @returns Whether the audit changed.
 */
export function recordAnswer(state: FormState, place: HTMLElement, control: HTMLElement): boolean {
  const at = control.dataset['at'] ?? '';
  const record = recorders.find(({ takes }) => takes.test(at));
  if (record === undefined) return false;
  try {
    return atQuestion(state, place, (id, context) => {
      record.enter({ state, place, control, id, at, context });
      return true;
    });
  } finally {
    state.typed = undefined;
  }
}

interface Use {
  readonly state: FormState;
  readonly place: HTMLElement;
  readonly control: HTMLElement;
  readonly id: string;
  readonly at: string;
  readonly context: QuestionContext;
}

/** What is recorded of a control, by what of the answer it stands for. */
const recorders: readonly { readonly takes: RegExp; readonly enter: (use: Use) => void }[] = [
  {
    takes: /^value/,
    enter({ state, id, place, control, context }) {
      const value = kindView(context.question)?.read(place, control, context);
      state.typed = { question: id, value };
      enter(state, id, value);
    },
  },
  {
    takes: /^(not-applicable|no-evidence)$/,
    enter({ state, id, at, control }) {
      const ticked = (control as HTMLInputElement).checked;
      const type = at === 'no-evidence' ? at : 'not-applicable';
      state.session.apply({ type: ticked ? type : 'bring-back', question: id });
    },
  },
  {
    takes: /^reason$/,
    enter({ state, id, control, context }) {
      const type = context.answer?.state === 'no-evidence' ? 'no-evidence' : 'not-applicable';
      state.session.apply({ type, question: id, reason: (control as HTMLTextAreaElement).value });
    },
  },
  {
    takes: /^evidence\//,
    enter: ({ state, id, place, control, context }) =>
      state.session.setEvidence(id, evidenceFrom(place, control, context)),
  },
];

/**
 * Does what a button of a question says, such as adding a row.
 *
 * @returns The place in the answer that takes the focus, or undefined where nothing changed.
 */
export function actOn(
  state: FormState,
  place: HTMLElement,
  button: HTMLElement,
): string | undefined {
  let focus: string | undefined;
  atQuestion(state, place, (id, context) => {
    const isEvidence = button.dataset['list'] === 'evidence';
    const after = isEvidence
      ? evidenceAfter(button, context)
      : kindView(context.question)?.act?.(button, context);
    if (after === undefined) return false;
    if (isEvidence) state.session.setEvidence(id, after.value as readonly Evidence[]);
    else enter(state, id, after.value);
    tellNotice(state, id, after.notice);
    focus = after.focus;
    return true;
  });
  return focus;
}

function enter({ session }: FormState, question: string, value: unknown): void {
  if (value === undefined) session.clear(question);
  else session.set(question, value as AnswerValue);
}

function tellNotice(state: FormState, question: string, text: string | undefined): void {
  state.session.checkpoint();
  state.notice.value =
    text === undefined ? undefined : { question, ...sayNow(state.session, text) };
  if (text !== undefined) state.announce(text);
}

/**
 * Makes a change at a question. What the session refuses is read out at once; errors that appear by the
 * change when the question is left, as a date is none before its last field is filled in.
 */
function atQuestion(
  state: FormState,
  place: HTMLElement,
  change: (id: string, context: QuestionContext) => boolean,
): boolean {
  const id = place.dataset['question'] ?? '';
  const question = state.session.model.questions.get(id)?.question;
  if (question === undefined) return false;
  const context = untracked(() => state.context(question));
  const before = new Set(context.issues.map(({ code, pointer }) => `${code} ${pointer}`));
  const packs = broughtPacks(state);
  let changed = false;
  let refused: readonly Issue[] = [];
  // Hint: at once, as a question that is rendered before the control is read writes over it.
  batch(() => {
    if (state.notice.peek() !== undefined) state.notice.value = undefined;
    state.dropOthers(id);
    try {
      changed = change(id, context);
    } catch (error) {
      if (!(error instanceof AnswerRefused)) throw error;
      // Hint: what was typed stays in its control; the session keeps what it had.
      refused = error.issues;
      state.others.value = [...state.others.peek(), ...refused];
    }
  });
  const added = errorsAt(state, question).filter(
    ({ code, pointer }) => !before.has(`${code} ${pointer}`),
  );
  if (added.length > 0) state.untold = id;
  const came = packsSince(state, packs);
  if (came !== '' && id === state.session.tool.roles?.theme)
    state.notice.value = { question: id, ...sayNow(state.session, came) };
  const told = [came, refused.map(state.message).join('. ')].filter(Boolean);
  if (told.length > 0) state.announce(told.join(' '));
  return changed;
}

/**
 * Has the errors of a question read out that appeared while it was being answered, once it is left.
 *
 * @param now The question that the focus is in now, if it is in any.
 */
export function tellErrors(state: FormState, now: string | undefined): void {
  const { untold } = state;
  if (untold === undefined || untold === now) return;
  state.untold = undefined;
  const question = state.session.model.questions.get(untold)?.question;
  const errors = question ? errorsAt(state, question) : [];
  if (errors.length > 0) state.announce(errors.map(state.message).join('. '));
}

function errorsAt(state: FormState, question: Question): readonly Issue[] {
  const { issues } = untracked(() => state.context(question));
  return issues.filter(({ severity }) => severity === 'error');
}
