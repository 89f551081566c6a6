import type { AuditSession } from '@maat/core';
import type { Answer, Audit, Evidence, Question } from '@maat/schema';
import { newRowId } from './row-id.js';

/** The choices between two versions of an answer. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Takes over what the auditor chose for a question. What is not chosen is set aside.
 *
 * @param session The one version, which becomes what was chosen.
 * @param theirs The other.
 */
export function takeOver(session: AuditSession, theirs: Audit, id: string, choice?: Choice): void {
  if (choice === 'theirs') session.adopt(id, theirs);
  else session.keep(id, theirs);
  const question = session.model.questions.get(id)?.question;
  if (choice !== 'both' || question === undefined) return;
  const [mine, saved] = [session.answer(id), answerIn(theirs, id)];
  const both = bothTexts(question, mine, saved);
  if (both !== undefined) session.set(id, both);
  const [own, other] = [evidenceOf(mine), evidenceOf(saved)];
  const added = other.filter((each) => !own.some((same) => isSame(each, same)));
  if (added.length > 0) session.setEvidence(id, [...own, ...added.map((each) => apart(each, own))]);
}

function evidenceOf(answer: Answer | undefined): readonly Evidence[] {
  return answer?.state === 'answered' ? (answer.evidence ?? []) : [];
}

function isSame(one: Evidence, other: Evidence): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Gives a piece of evidence an id of its own where another, which says something else, has it. */
function apart(evidence: Evidence, others: readonly Evidence[]): Evidence {
  const isTaken = others.some(({ id }) => id === evidence.id);
  return isTaken ? { ...evidence, id: newRowId() } : evidence;
}

/** What a version says to a question. */
export function answerIn({ answers }: Audit, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
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
