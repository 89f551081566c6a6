import type { AnswerValue, CellValue, Options, Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';
import { optionsOf } from '../../model/tool-model.js';
import { wrongKind } from './shape.js';

/** A choice is one code of the options. */
export function choiceFaults(
  value: AnswerValue | CellValue,
  options: Options,
  tool: Tool,
): readonly Issue[] {
  return typeof value === 'string' ? optionFaults(value, options, tool) : wrongKind('choice');
}

/** Whether a code is one of the options. */
export function optionFaults(code: string, options: Options, tool: Tool): readonly Issue[] {
  for (const option of optionsOf(tool, options)) if (option.code === code) return noIssues;
  return [error('answer.unknown-option', '')];
}
