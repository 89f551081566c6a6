import type { Question } from '@maat/schema';
import { type Issue, info, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { CheckContext } from './context.js';

/** What was typed before the question was answered otherwise is kept, and left out on submission. */
export function checkSetAside(context: CheckContext, question: Question): readonly Issue[] {
  if (context.setAside(question.id).length === 0) return noIssues;
  return [info('answer.set-aside', pointerTo('setAside', question.id))];
}
