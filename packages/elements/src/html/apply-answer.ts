import { AnswerRefused, type AuditSession, type Change, type Issue, pointerTo } from '@maat/core';
import type { AnswerValue, Evidence, Question } from '@maat/schema';
import { evidenceAfter } from './evidence.js';
import { plainKind } from './kind/kinds.js';
import type { Reading } from './kind/plain-kind.js';
import { type OtherState, otherStates, type ShownState, shownState } from './question-state.js';
import { textAfter } from './simple.js';

/** What a post says of a question, beside what the form showed. */
interface Said {
  readonly value: AnswerValue | undefined;
  readonly evidence: readonly Evidence[];
  readonly reasons: Readonly<Record<OtherState, string>>;
  readonly ticked: OtherState | undefined;
}

/**
 * Records what was posted for a question, by the changes that the element would have made. What is
 * typed into a state that is not the one ticked is set aside.
 *
 * @returns What the question does not take. It holds nothing of what was posted.
 */
export function applyAnswer(
  session: AuditSession,
  question: Question,
  reading: Reading,
): readonly Issue[] {
  const { id } = question;
  const shown = shownState({ answer: session.answer(id), setAside: session.setAside(id) });
  const said = saidOf(question, shown, reading);
  const issues: Issue[] = [];
  for (const change of changesTo(question, shown, said)) {
    try {
      session.apply(change);
    } catch (error) {
      if (!(error instanceof AnswerRefused)) throw error;
      issues.push(...error.issues);
    }
  }
  for (const at of reading.posted.left) issues.push(unknownMember(id, at));
  return issues;
}

function saidOf(question: Question, shown: ShownState, reading: Reading): Said {
  const { posted } = reading;
  const reasonOf = (state: OtherState) =>
    textAfter(posted, `${state}/reason`, shown.reasons[state], 'many');
  const ticks = otherStates.map((state) => [state, posted.ticked(state)] as const);
  return {
    value: plainKind(question)?.after(question, shown.value, reading) ?? keptOf(question, shown),
    evidence: evidenceAfter(shown.evidence, reading),
    reasons: {
      'not-applicable': reasonOf('not-applicable'),
      'no-evidence': reasonOf('no-evidence'),
    },
    ticked: tickedOf(shown, ticks),
  };
}

/** A value of a kind that this version does not know stays as it is. */
function keptOf(question: Question, { value }: ShownState): AnswerValue | undefined {
  return plainKind(question) === undefined ? value : undefined;
}

/** Of two boxes that are ticked the new one counts; of two new ones, that nothing was found. */
function tickedOf(
  shown: ShownState,
  ticks: readonly (readonly [OtherState, boolean | undefined])[],
): OtherState | undefined {
  const ticked = ticks.filter(([, is]) => is).map(([state]) => state);
  const added = ticked.filter((state) => state !== shown.ticked);
  if (ticked.length > 0) return added.at(-1) ?? ticked[0];
  const isUnknown = ticks.every(([, is]) => is === undefined);
  return isUnknown ? shown.ticked : undefined;
}

function changesTo({ id: question }: Question, shown: ShownState, said: Said): readonly Change[] {
  const turnTo = (next: OtherState | undefined, reason?: string): Change =>
    next === undefined
      ? { type: 'bring-back', question }
      : { type: next, question, ...(reason !== undefined && { reason }) };
  const { reasons, ticked } = said;
  const answered = changesOfAnswered(question, shown, said);
  const changed = otherStates.filter((each) => reasons[each] !== shown.reasons[each]);
  const others = changed.filter((each) => each !== ticked);
  const changes = [
    ...(answered.length > 0 && shown.ticked !== undefined ? [turnTo(undefined)] : []),
    ...answered,
    ...others.map((each) => turnTo(each, reasons[each])),
  ];
  const state = others.at(-1) ?? (answered.length > 0 ? undefined : shown.ticked);
  if (ticked !== undefined && changed.includes(ticked))
    return [...changes, turnTo(ticked, reasons[ticked])];
  return state === ticked ? changes : [...changes, turnTo(ticked)];
}

/** The changes to what is answered, be it the answer now or what comes back when N/A is unticked. */
function changesOfAnswered(
  question: string,
  shown: ShownState,
  { value, evidence }: Said,
): readonly Change[] {
  const changes: Change[] = [];
  if (value === undefined && shown.value !== undefined) changes.push({ type: 'clear', question });
  if (value !== undefined && value !== shown.value) changes.push({ type: 'set', question, value });
  if (evidence !== shown.evidence) changes.push({ type: 'evidence', question, evidence });
  return changes;
}

const known = /^[A-Za-z0-9/-]{1,200}$/;

/** What a form of the tool never posts. Its name is told only where it is one that a tool can have. */
function unknownMember(question: string, at: string): Issue {
  const tokens = known.test(at) ? at.split('/') : [];
  const pointer = pointerTo('answers', question, ...tokens);
  return { code: 'structure.unknown-member', severity: 'error', pointer, params: {} };
}
