import type { Answered, AnswerValue, Question } from '@maat/schema';
import { isBlank } from '../model/is-blank.js';
import type { CheckContext } from './context.js';

/** The answer to a question where it was answered, be it with evidence alone. */
export function answeredTo(context: CheckContext, question: Question): Answered | undefined {
  const answer = context.answer(question.id);
  return answer?.state === 'answered' ? answer : undefined;
}

/** The value of the answer to a question; undefined where it says nothing. */
export function valueFor(context: CheckContext, question: Question): AnswerValue | undefined {
  const value = answeredTo(context, question)?.value;
  return value === undefined || isBlank(value) ? undefined : value;
}
