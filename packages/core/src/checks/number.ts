import type { NumberColumn, NumberQuestion, NumberValue, Question } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { parseTypedNumber } from '../model/typed-number.js';
import { valueFor } from './answered.js';
import type { CheckContext } from './context.js';

type NumberParameters = Pick<NumberQuestion | NumberColumn, 'minimum' | 'maximum' | 'whole'>;

/** A number must be one, and lie where its question says. */
export function checkNumber(context: CheckContext, question: Question): readonly Issue[] {
  if (question.kind !== 'number') return noIssues;
  const value = valueFor(context, question);
  if (value === undefined) return noIssues;
  return numberIssues(value as NumberValue, question, pointerTo('answers', question.id, 'value'));
}

/** What is wrong with a number: one issue at most. */
export function numberIssues(
  value: NumberValue,
  { minimum, maximum, whole }: NumberParameters,
  pointer: string,
): readonly Issue[] {
  const number = typeof value === 'number' ? value : parseTypedNumber(value.typed);
  if (number === undefined) return [error('number.not-a-number', pointer)];
  if (whole && !Number.isInteger(number)) return [error('number.not-whole', pointer)];
  if (minimum !== undefined && number < minimum) {
    return [error('number.too-small', pointer, { minimum })];
  }
  if (maximum !== undefined && number > maximum) {
    return [error('number.too-large', pointer, { maximum })];
  }
  return noIssues;
}
