import type { AnswerValue, DecisionQuestion } from '@maat/schema';
import type { Issue } from '../../issue/issue.js';
import { optionFaults } from './choice.js';
import { type FitPlace, inside } from './place.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

/** A decision is a code of the options and its explanation, or one of the two. */
export function decisionFaults(
  value: AnswerValue,
  question: DecisionQuestion,
  place: FitPlace,
): readonly Issue[] {
  if (!isParts(value)) return wrongKind('decision', place);
  const unknown = unknownParts(value, ['choice', 'explanation'], place);
  if (!('choice' in value) || value.choice === undefined) return unknown;
  const option = optionFaults(value.choice, question.options, inside(place, 'choice'));
  return unknown.length === 0 ? option : [...unknown, ...option];
}
