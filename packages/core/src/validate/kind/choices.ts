import type { AnswerValue, Options } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import { optionFaults } from './choice.js';
import { type FitPlace, inside } from './place.js';
import { wrongKind } from './shape.js';

/** Choices are codes of the options, each at most once. */
export function choicesFaults(
  value: AnswerValue,
  options: Options,
  place: FitPlace,
): readonly Issue[] {
  if (!Array.isArray(value)) return wrongKind('choices', place);
  const seen = new Set<string>();
  return value.flatMap((code: (typeof value)[number], index) => {
    const at = inside(place, index);
    if (typeof code !== 'string') return wrongKind('choice', at);
    if (seen.has(code)) return error('answer.duplicate-option', at.pointer);
    seen.add(code);
    return optionFaults(code, options, at);
  });
}
