import { error, type Issue, noIssues } from '../issue/issue.js';
import { isRequired } from '../model/tool-model.js';
import type { Given } from './given.js';

/**
 * Every section is to be completed, with N/A where it does not apply (guide, point 3). White space
 * is no answer, and neither is evidence without one.
 */
export function checkRequired({ question, answer, value }: Given): readonly Issue[] {
  if (value !== undefined || !isRequired(question)) return noIssues;
  if (answer !== undefined && answer.state !== 'answered') return noIssues;
  return [error('answer.required', '')];
}
