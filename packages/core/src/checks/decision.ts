import type { DecisionValue } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { isBlank } from '../model/is-blank.js';
import type { Given } from './given.js';

/** A closed answer needs its choice, and the choices that the tool names need an explanation. */
export function checkDecision({ question, value }: Given): readonly Issue[] {
  if (question.kind !== 'decision' || value === undefined) return noIssues;
  const { choice, explanation = '' } = value as DecisionValue;
  if (choice === undefined) return [error('decision.choice-missing', '/value/choice')];
  const { requiredFor } = question.explanation;
  const isExpected = requiredFor === undefined || requiredFor.includes(choice);
  if (!isExpected || !isBlank(explanation)) return noIssues;
  return [error('decision.explanation-missing', '/value/explanation')];
}
