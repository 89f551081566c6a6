import type { AnswerValue, Options, Tool } from '@maat/schema';
import { atEach } from '../../issue/at.js';
import { error, type Issue } from '../../issue/issue.js';
import { optionFaults } from './choice.js';
import { wrongKind } from './shape.js';

/** Choices are codes of the options, each at most once. */
export function choicesFaults(value: AnswerValue, options: Options, tool: Tool): readonly Issue[] {
  if (!Array.isArray(value)) return wrongKind('choices');
  const seen = new Set<string>();
  return atEach<(typeof value)[number]>(value, (code) => {
    if (typeof code !== 'string') return wrongKind('choice');
    if (seen.has(code)) return [error('answer.duplicate-option', '')];
    seen.add(code);
    return optionFaults(code, options, tool);
  });
}
