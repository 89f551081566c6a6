import { parseIsoDate } from '@maat/core';
import { CannotRun } from '../cannot-run.js';
import type { Invocation } from './invocation.js';

/** The whole number that an option was given, if it was. */
export function wholeNumber(
  invocation: Invocation,
  name: string,
  least: number,
): number | undefined {
  const text = invocation.text(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^[0-9]{1,9}$/.test(text) || number < least) {
    throw new CannotRun(`--${name} wants a whole number from ${least}, not ${text}.`);
  }
  return number;
}

/** The moment that `--now` names; the present one, if it does not. */
export function momentIn(invocation: Invocation): Date {
  const text = invocation.text('now');
  if (text === undefined) return new Date();
  const moment = new Date(text); // takes 30 February for 2 March
  if (Number.isNaN(moment.getTime()) || parseIsoDate(text.slice(0, 10))?.day === undefined) {
    throw new CannotRun('--now wants a date or a moment, as 2026-11-27 or 2026-11-27T10:00:00Z.');
  }
  return moment;
}
