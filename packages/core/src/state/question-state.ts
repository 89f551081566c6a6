import type { Answer, AnswerValue, Evidence } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import type { Change } from './change.js';

/** What an audit holds for one question: its answer, and what was set aside, oldest first. */
export interface QuestionState {
  /** Undefined is a blank. */
  readonly answer: Answer | undefined;
  readonly setAside: readonly Answer[];
}

/** Nothing was ever answered. */
export const blankState: QuestionState = { answer: undefined, setAside: [] };

/**
 * The state of a question after a change. What was typed is never dropped: an answer that gives way
 * to another state is set aside, and comes back with its state.
 *
 * @param state The state before. It is not changed.
 * @param change The change, already found to fit the question.
 */
export function applyChange(state: QuestionState, change: Change): QuestionState {
  switch (change.type) {
    case 'set':
      return withAnswered(putAside(state, 'answered'), { value: change.value });
    case 'clear':
      return withAnswered(putAside(state, 'answered'), { value: undefined });
    case 'not-applicable':
    case 'no-evidence':
      return turnTo(state, change.type, change.reason);
    case 'bring-back':
      return state.answer?.state === 'answered' ? state : takeBack(putAside(state), 'answered');
    case 'evidence':
      return withAnswered(putAside(state, 'answered'), { evidence: change.evidence });
  }
}

/**
 * The state of a question of which there are two versions, one of them kept: whatever the other one
 * holds, its answer and what was set aside in it, is set aside.
 */
export function keepBeside(kept: QuestionState, other: QuestionState): QuestionState {
  const isSame = isSameJson(kept.answer, other.answer);
  const given = isSame ? other.setAside : putAside(other).setAside;
  const setAside = withOthers(kept.setAside, given);
  return setAside === kept.setAside ? kept : { answer: kept.answer, setAside };
}

/** The list with those that it does not have yet. */
function withOthers(answers: readonly Answer[], others: readonly Answer[]): readonly Answer[] {
  const added = others.filter((other) => !answers.some((answer) => isSameJson(answer, other)));
  return added.length > 0 ? [...answers, ...added] : answers;
}

/** The state of a question that is asked no more when the audit is submitted. */
export function leaveOut(state: QuestionState): QuestionState {
  return putAside(state);
}

/** Changes one half of an answered question: its value, or its evidence. */
function withAnswered(
  { answer, setAside }: QuestionState,
  change: { value: AnswerValue | undefined } | { evidence: readonly Evidence[] },
): QuestionState {
  const before = answer?.state === 'answered' ? answer : undefined;
  const { value, evidence } = { ...before, ...change };
  const hasEvidence = evidence !== undefined && evidence.length > 0;
  if (value === undefined && !hasEvidence) return { answer: undefined, setAside };
  return {
    answer: {
      state: 'answered',
      ...(value !== undefined && { value }),
      ...(hasEvidence && { evidence }),
    },
    setAside,
  };
}

function turnTo(
  state: QuestionState,
  to: 'not-applicable' | 'no-evidence',
  reason: string | undefined,
): QuestionState {
  const before = state.answer?.state === to ? state : takeBack(putAside(state), to);
  const known = before.answer?.state === to ? before.answer : undefined;
  if (reason === undefined) return { answer: known ?? { state: to }, setAside: before.setAside };
  return {
    answer: reason === '' ? { state: to } : { state: to, reason },
    setAside: before.setAside,
  };
}

/** Moves the answer among what is set aside, if it says anything and is in another state. */
function putAside({ answer, setAside }: QuestionState, keep?: Answer['state']): QuestionState {
  if (answer === undefined || answer.state === keep) return { answer, setAside };
  const says = answer.state === 'answered' || answer.reason !== undefined;
  return { answer: undefined, setAside: says ? withOthers(setAside, [answer]) : setAside };
}

/** Makes the youngest of what is set aside in that state the answer again; else leaves a blank. */
function takeBack({ setAside }: QuestionState, to: Answer['state']): QuestionState {
  const index = setAside.map((answer) => answer.state).lastIndexOf(to);
  return index === -1
    ? { answer: undefined, setAside }
    : { answer: setAside[index], setAside: setAside.filter((_, at) => at !== index) };
}
