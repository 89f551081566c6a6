import type { Question } from '@maat/schema';
import { at } from '../issue/at.js';
import { type Issue, joined, noIssues } from '../issue/issue.js';
import { checksFor } from './answer-checks.js';
import type { CheckContext } from './context.js';
import { checkDemands } from './demands.js';
import { givenTo } from './given.js';
import { checkNotAsked } from './not-asked.js';
import { checkSetAside } from './set-aside.js';

/**
 * What is wrong or worth a look in the answer to one question, of an answer that fits its question.
 *
 * @param context The audit. No more of it is read than the checks need.
 * @param question A question of the tool.
 * @returns Issues with pointers from the root of the audit.
 */
export function checkQuestion(context: CheckContext, question: Question): readonly Issue[] {
  const beside = joined(checkDemands(context, question), checkSetAside(context, question));
  if (!context.isAsked(question.id)) {
    return joined(checkNotAsked(context, question), beside);
  }
  const given = givenTo(context, question);
  let issues = noIssues;
  for (const check of checksFor(question)) issues = joined(issues, check(given));
  return joined(at('answers', at(question.id, issues)), beside);
}
