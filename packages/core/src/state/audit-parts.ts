import type { Answer, Audit } from '@maat/schema';
import { blankState, type QuestionState } from './question-state.js';

/** What an audit holds for one question. */
export function questionStateIn(audit: Audit, question: string): QuestionState {
  const answer = Object.hasOwn(audit.answers, question) ? audit.answers[question] : undefined;
  const aside = audit.setAside;
  const setAside = aside && Object.hasOwn(aside, question) ? aside[question] : undefined;
  return answer || setAside ? { answer, setAside: setAside ?? [] } : blankState;
}

/**
 * The audit with other answers. What it says to questions that are not among them (of another
 * version of the tool) stays as it is.
 *
 * @param audit The audit that the rest is taken from.
 * @param states What is held for each question, in the order of the form.
 * @param changes The other members that changed.
 */
export function auditWith(
  audit: Audit,
  states: Iterable<readonly [question: string, state: QuestionState]>,
  changes: Partial<Omit<Audit, 'answers' | 'setAside'>>,
): Audit {
  const answers: [string, Answer][] = [];
  const setAside: [string, readonly Answer[]][] = [];
  const known = new Set<string>();
  for (const [question, state] of states) {
    known.add(question);
    if (state.answer) answers.push([question, state.answer]);
    if (state.setAside.length > 0) setAside.push([question, state.setAside]);
  }
  const isOther = ([question]: readonly [string, unknown]) => !known.has(question);
  answers.push(...Object.entries(audit.answers).filter(isOther));
  setAside.push(...Object.entries(audit.setAside ?? {}).filter(isOther));
  const { answers: _, setAside: __, ...rest } = audit;
  return {
    ...rest,
    ...changes,
    answers: Object.fromEntries(answers),
    ...(setAside.length > 0 && { setAside: Object.fromEntries(setAside) }),
  };
}

/** What a session changes of an audit, and what says which it is and how far it has come. */
const own: readonly string[] = [
  'id',
  'status',
  'submittedAt',
  'revision',
  'changedAt',
  'answers',
  'setAside',
  'completedSections',
] satisfies (keyof Audit)[];

/** The audit with what another version of it says beside, such as the case reference. */
export function withMembersOf(audit: Audit, from: Audit): Audit {
  const isOwn = ([name]: readonly [string, unknown]) => own.includes(name);
  const beside = Object.entries(from).filter((member) => !isOwn(member));
  return Object.fromEntries([...Object.entries(audit).filter(isOwn), ...beside]) as Audit;
}
