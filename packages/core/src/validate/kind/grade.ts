import type { AnswerValue, GradeQuestion } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import type { ToolModel } from '../../model/tool-model.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

/** A judgement is a step of the tool's scale, and its rationale where the tool has a place for it. */
export function gradeFaults(
  value: AnswerValue,
  question: GradeQuestion,
  { grades }: ToolModel,
): readonly Issue[] {
  if (!isParts(value)) return wrongKind('grade');
  const unknown = unknownParts(value, question.rationale ? ['grade', 'rationale'] : ['grade']);
  if (!('grade' in value) || value.grade === undefined || grades.has(value.grade)) return unknown;
  return [...unknown, error('answer.unknown-grade', '/grade')];
}
