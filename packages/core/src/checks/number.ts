import type { NumberColumn, NumberQuestion, NumberValue } from '@maat/schema';
import { at } from '../issue/at.js';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { parseTypedNumber } from '../model/typed-number.js';
import type { Given } from './given.js';

type NumberParameters = Pick<NumberQuestion | NumberColumn, 'minimum' | 'maximum' | 'whole'>;

/** A number must be one, and lie where its question says. */
export function checkNumber({ question, value }: Given): readonly Issue[] {
  if (question.kind !== 'number' || value === undefined) return noIssues;
  return at('value', numberIssues(value as NumberValue, question));
}

/** What is wrong with a number: one issue at most, with a pointer from the number. */
export function numberIssues(
  value: NumberValue,
  { minimum, maximum, whole }: NumberParameters,
): readonly Issue[] {
  if (typeof value !== 'number') {
    // The form stores a number as soon as there is one. Another program may not have.
    const isNumber = parseTypedNumber(value.typed) !== undefined;
    return [error(isNumber ? 'number.as-typed' : 'number.not-a-number', '')];
  }
  if (whole && !Number.isInteger(value)) return [error('number.not-whole', '')];
  if (minimum !== undefined && value < minimum) return [error('number.too-small', '', { minimum })];
  if (maximum !== undefined && value > maximum) return [error('number.too-large', '', { maximum })];
  return noIssues;
}
