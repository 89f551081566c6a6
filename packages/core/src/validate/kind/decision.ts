import type { AnswerValue, DecisionQuestion, Tool } from '@maat/schema';
import { at } from '../../issue/at.js';
import { type Issue, joined } from '../../issue/issue.js';
import { optionFaults } from './choice.js';
import { isParts, unknownParts, wrongKind } from './shape.js';

const parts = ['choice', 'explanation'];

/** A decision is a code of the options and its explanation, or one of the two. */
export function decisionFaults(
  value: AnswerValue,
  question: DecisionQuestion,
  tool: Tool,
): readonly Issue[] {
  if (!isParts(value)) return wrongKind('decision');
  const unknown = unknownParts(value, parts);
  if (!('choice' in value) || value.choice === undefined) return unknown;
  return joined(unknown, at('choice', optionFaults(value.choice, question.options, tool)));
}
