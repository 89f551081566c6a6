import type { GradeValue } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { isBlank } from '../model/is-blank.js';
import type { Given } from './given.js';

/** A judgement needs its grade, and its rationale where the tool asks for one. */
export function checkGrade({ question, value }: Given): readonly Issue[] {
  if (question.kind !== 'grade' || value === undefined) return noIssues;
  const { grade, rationale = '' } = value as GradeValue;
  if (grade === undefined) return [error('grade.grade-missing', '/value/grade')];
  const isExpected = question.rationale !== undefined && (question.rationale.required ?? true);
  if (!isExpected || !isBlank(rationale)) return noIssues;
  return [error('grade.rationale-missing', '/value/rationale')];
}
