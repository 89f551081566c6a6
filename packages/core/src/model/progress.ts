import type { Answer, Question } from '@maat/schema';
import { isBlank } from './is-blank.js';

/** How far an audit, or a section of it, has come. Only questions that are asked count. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly noEvidence: number;
  readonly blank: number;
}

/**
 * The progress of some questions: the four states of an answer, counted apart.
 *
 * @param questions The questions, each of them once.
 * @param isAsked Whether a question is asked.
 * @param answer The answer to a question, if there is one.
 */
export function progressOf(
  questions: Iterable<Question>,
  isAsked: (id: string) => boolean,
  answer: (id: string) => Answer | undefined,
): Progress {
  let [asked, answered, notApplicable, noEvidence] = [0, 0, 0, 0];
  for (const { id } of questions) {
    if (!isAsked(id)) continue;
    asked += 1;
    const given = answer(id);
    if (given?.state === 'not-applicable') notApplicable += 1;
    else if (given?.state === 'no-evidence') noEvidence += 1;
    else if (given?.value !== undefined && !isBlank(given.value)) answered += 1;
  }
  const blank = asked - answered - notApplicable - noEvidence;
  return { asked, answered, notApplicable, noEvidence, blank };
}
