import type { AnswerValue, GradeQuestion } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import { type FitPlace, inside } from './place.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

/** A judgement is a step of the tool's scale, and its rationale where the tool has a place for it. */
export function gradeFaults(
  value: AnswerValue,
  question: GradeQuestion,
  place: FitPlace,
): readonly Issue[] {
  if (!isParts(value)) return wrongKind('grade', place);
  const known = question.rationale ? ['grade', 'rationale'] : ['grade'];
  const unknown = unknownParts(value, known, place);
  if (!('grade' in value) || value.grade === undefined) return unknown;
  if (place.model.grades.has(value.grade)) return unknown;
  return [...unknown, error('answer.unknown-grade', inside(place, 'grade').pointer)];
}
