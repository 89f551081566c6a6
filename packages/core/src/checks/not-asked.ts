import type { Question } from '@maat/schema';
import { type Issue, info, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { CheckContext } from './context.js';

/** An answer to a question that is not asked is kept, and left out on submission. */
export function checkNotAsked(context: CheckContext, question: Question): readonly Issue[] {
  if (context.answer(question.id) === undefined) return noIssues;
  return [info('answer.not-asked', pointerTo('answers', question.id))];
}
