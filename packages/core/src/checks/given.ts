import type { Answer, AnswerValue, Question } from '@maat/schema';
import { isBlank } from '../model/is-blank.js';
import type { CheckContext } from './context.js';

/** A question that is asked, with what the audit says to it, read once for all checks. */
export interface Given<QUESTION extends Question = Question> {
  readonly context: CheckContext;
  readonly question: QUESTION;
  /** Undefined is a blank. */
  readonly answer: Answer | undefined;
  /** The value of the answer; undefined where it says nothing. */
  readonly value: AnswerValue | undefined;
}

/** What the audit says to a question. */
export function givenTo(context: CheckContext, question: Question): Given {
  const answer = context.answer(question.id);
  const value = answer?.state === 'answered' ? answer.value : undefined;
  const says = value !== undefined && !isBlank(value);
  return { context, question, answer, value: says ? value : undefined };
}
