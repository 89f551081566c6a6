import type { Column, Question, Tool } from '@maat/schema';
import { modelOf, optionsOf } from '../model/tool-model.js';
import { allowedPrecisions } from '../model/typed-date.js';

/** A question or a column, and the tool that it stands in. */
export interface Asked {
  readonly tool: Tool;
  readonly asked: Question | Column;
}

/** Whether there are answers, other than N/A, that a question took and another of its kind does not. */
export function takesFewer(before: Asked, after: Asked): boolean {
  return (
    isIncomplete(codesOf(before), codesOf(after)) ||
    limitsOf(before.asked).some(
      (limit, index) => limit > (limitsOf(after.asked)[index] ?? limit),
    ) ||
    lacksColumns(before, after)
  );
}

function isIncomplete(all: readonly string[], some: readonly string[]): boolean {
  return all.some((each) => !some.includes(each));
}

/** The words that an answer is chosen from: codes, grades, how exact a date may be. */
function codesOf({ tool, asked }: Asked): readonly string[] {
  if ('options' in asked) return optionsOf(tool, asked.options).map(({ code }) => code);
  if (asked.kind === 'grade') return [...modelOf(tool).grades.keys()];
  return asked.kind === 'date' ? allowedPrecisions(asked) : [];
}

/** How much is taken, as numbers: the more, the larger. */
function limitsOf(asked: Question | Column): readonly number[] {
  const numberOf = (name: string, none: number) => {
    const value: unknown = Reflect.get(asked, name);
    return typeof value === 'number' ? value : none;
  };
  const does = (name: string) => (Reflect.get(asked, name) === true ? 1 : 0);
  return [
    numberOf('maxLength', Number.POSITIVE_INFINITY),
    numberOf('maximum', Number.POSITIVE_INFINITY),
    -numberOf('minimum', Number.NEGATIVE_INFINITY),
    -does('whole'),
    does('future'),
    does('words'),
  ];
}

function lacksColumns(before: Asked, after: Asked): boolean {
  if (before.asked.kind !== 'table' || after.asked.kind !== 'table') return false;
  const { columns } = after.asked;
  return before.asked.columns.some((asked) => {
    const other = columns.find(({ id }) => id === asked.id);
    if (other?.kind !== asked.kind) return true;
    return takesFewer({ tool: before.tool, asked }, { tool: after.tool, asked: other });
  });
}
