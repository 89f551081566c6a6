import type { Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isRequired } from '../model/tool-model.js';
import { valueFor } from './answered.js';
import type { CheckContext } from './context.js';

/**
 * Every section is to be completed, with N/A where it does not apply (guide, point 3). White space
 * is no answer, and neither is evidence without one.
 */
export function checkRequired(context: CheckContext, question: Question): readonly Issue[] {
  if (!isRequired(question)) return noIssues;
  const answer = context.answer(question.id);
  if (answer !== undefined && answer.state !== 'answered') return noIssues;
  if (valueFor(context, question) !== undefined) return noIssues;
  return [error('answer.required', pointerTo('answers', question.id))];
}
