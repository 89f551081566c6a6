import type { Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isLongerThan } from '../model/text-length.js';
import type { CheckContext } from './context.js';
import { eachText, longestAt } from './texts.js';

/** Too long a text is kept as it was typed. It is the auditor's to shorten. */
export function checkLength(context: CheckContext, question: Question): readonly Issue[] {
  const answer = context.answer(question.id);
  if (answer === undefined) return noIssues;
  const issues: Issue[] = [];
  eachText(answer, (text, tokens) => {
    const limit = longestAt(question, tokens);
    if (!isLongerThan(text, limit)) return;
    issues.push(error('answer.too-long', pointerTo('answers', question.id, ...tokens), { limit }));
  });
  return issues;
}
