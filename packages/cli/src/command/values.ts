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
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || !isDay(text.slice(0, 10))) {
    throw new CannotRun('--now wants a date or a moment, as 2026-11-27 or 2026-11-27T10:00:00Z.');
  }
  return moment;
}

/** Whether there is such a day: a Date takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
