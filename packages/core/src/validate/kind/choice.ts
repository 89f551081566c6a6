import type { AnswerValue, CellValue, Options } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';
import { optionsOf } from '../../model/tool-model.js';
import type { FitPlace } from './place.js';
import { wrongKind } from './shape.js';

/** A choice is one code of the options. */
export function choiceFaults(
  value: AnswerValue | CellValue,
  options: Options,
  place: FitPlace,
): readonly Issue[] {
  if (typeof value !== 'string') return wrongKind('choice', place);
  return optionFaults(value, options, place);
}

/** Whether a code is one of the options. */
export function optionFaults(code: string, options: Options, place: FitPlace): readonly Issue[] {
  const isKnown = optionsOf(place.model.tool, options).some((option) => option.code === code);
  return isKnown ? noIssues : [error('answer.unknown-option', place.pointer)];
}
