import type { DecisionValue, Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { isBlank } from '../model/is-blank.js';
import { valueFor } from './answered.js';
import type { CheckContext } from './context.js';

/** A closed answer needs its choice, and the choices that the tool names need an explanation. */
export function checkDecision(context: CheckContext, question: Question): readonly Issue[] {
  if (question.kind !== 'decision') return noIssues;
  const value = valueFor(context, question);
  if (value === undefined) return noIssues;
  const { choice, explanation = '' } = value as DecisionValue;
  const place = pointerTo('answers', question.id, 'value');
  if (choice === undefined) return [error('decision.choice-missing', `${place}/choice`)];
  const { requiredFor } = question.explanation;
  const isExpected = requiredFor === undefined || requiredFor.includes(choice);
  if (!isExpected || !isBlank(explanation)) return noIssues;
  return [error('decision.explanation-missing', `${place}/explanation`)];
}
