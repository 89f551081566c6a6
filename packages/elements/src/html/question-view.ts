import { type Issue, pointerTo } from '@maat/core';
import type { AnswerValue, Question } from '@maat/schema';
import { describedBy } from '../question/ids.js';
import type { PlainForm } from './plain-form.js';

/** A question as it is written. */
export interface QuestionView<QUESTION = Question> {
  readonly form: PlainForm;
  readonly question: QUESTION & Pick<Question, 'id'>;
  /** The value that its controls show: what is answered, or what comes back when N/A is unticked. */
  readonly value: AnswerValue | undefined;
  readonly issues: readonly Issue[];
  /** The ids of its hint and its issues. */
  readonly describedBy: string;
}

/** A question with what stands around its controls. */
export function questionView(
  form: PlainForm,
  question: Question,
  value: AnswerValue | undefined,
): QuestionView {
  const issues = form.issuesOf(question.id);
  const has = { hint: question.hint !== undefined, issues: issues.length > 0 };
  return { form, question, value, issues, describedBy: describedBy(question.id, has) };
}

/** Whether one of the errors is about a place in the answer, a part of it, or there being none. */
export function isInvalid({ question, issues }: QuestionView<unknown>, at: string): boolean {
  const answer = pointerTo('answers', question.id);
  return issues.some(({ severity, pointer }) => {
    if (severity !== 'error') return false;
    const place = pointer.slice(answer.length + 1);
    const isWhole = place === '' && at.startsWith('value');
    return isWhole || `${place}/`.startsWith(`${at}/`) || `${at}/`.startsWith(`${place}/`);
  });
}
