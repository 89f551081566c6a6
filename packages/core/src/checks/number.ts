import type { NumberColumn, NumberQuestion, NumberValue } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { parseTypedNumber } from '../model/typed-number.js';
import type { Given } from './given.js';

type NumberParameters = Pick<NumberQuestion | NumberColumn, 'minimum' | 'maximum' | 'whole'>;

/** A number must be one, and lie where its question says. */
export function checkNumber({ question, value }: Given): readonly Issue[] {
  if (question.kind !== 'number' || value === undefined) return noIssues;
  return numberIssues(value as NumberValue, question, pointerTo('answers', question.id, 'value'));
}

/** What is wrong with a number: one issue at most. */
export function numberIssues(
  value: NumberValue,
  { minimum, maximum, whole }: NumberParameters,
  pointer: string,
): readonly Issue[] {
  if (typeof value !== 'number') {
    // The form stores a number as soon as there is one. Another program may not have.
    const isNumber = parseTypedNumber(value.typed) !== undefined;
    return [error(isNumber ? 'number.as-typed' : 'number.not-a-number', pointer)];
  }
  if (whole && !Number.isInteger(value)) return [error('number.not-whole', pointer)];
  if (minimum !== undefined && value < minimum) {
    return [error('number.too-small', pointer, { minimum })];
  }
  if (maximum !== undefined && value > maximum) {
    return [error('number.too-large', pointer, { maximum })];
  }
  return noIssues;
}
