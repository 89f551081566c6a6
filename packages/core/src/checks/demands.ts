import type { Question } from '@maat/schema';
import { partsOf } from '../grading/parts.js';
import type { JudgedRule } from '../grading/verdict.js';
import { error, type Issue, noIssues, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { CheckContext } from './context.js';

/**
 * The rules that are told where no overall grade is chosen, or the tool has none: what a 'must' requires
 * of every audit, at the first question that it rests on, and warnings of a tool without such a grade.
 */
export function checkDemands(context: CheckContext, question: Question): readonly Issue[] {
  const demands = partsOf(context.model).demands.get(question.id);
  if (demands === undefined) return noIssues;
  const { chosen, rules } = context.verdict();
  if (chosen !== undefined) return noIssues;
  return rules
    .filter(({ parts }) => demands.has(parts))
    .flatMap((judged) => issueOf(judged, question));
}

function issueOf({ parts: { rule }, outcome }: JudgedRule, { id }: Question): readonly Issue[] {
  const pointer = pointerTo('answers', id);
  const params = { rule: rule.id };
  if (outcome === 'unmet')
    return [error('grade.against-rule', pointer, { ...params, about: 'audit' })];
  return outcome === 'counts' ? [warning('grade.rule-warning', pointer, params)] : noIssues;
}
