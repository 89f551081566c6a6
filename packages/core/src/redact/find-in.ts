import type { Audit, Tool } from '@maat/schema';
import { firstDayOf, parseIsoDate } from '../model/calendar-date.js';
import { reviewPeriodOf } from '../model/review-period.js';
import type { ToolModel } from '../model/tool-model.js';
import { type AuditDates, birthDates } from './birth-dates.js';
import { type Found, inOrder } from './found.js';
import type { Held } from './held-texts.js';
import { givenNames, type KnownNames, knownNames, namesIn } from './known-names.js';
import { numbersAndAddresses } from './numbers-and-addresses.js';

/** Finds in a text what tells who somebody is, in order; names only if they are looked for. */
export type FindIn = (text: string, names: 'names' | 'no names') => readonly Found[];

/** The days that dates of an audit are weighed by. */
export function auditDates(
  model: ToolModel,
  { answers, madeAt }: Pick<Audit, 'answers' | 'madeAt'>,
  months: readonly string[],
): AuditDates {
  const answer = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const period = reviewPeriodOf(model, answer);
  const made = parseIsoDate(String(madeAt).slice(0, 10));
  return { made: period?.to ?? (made ? firstDayOf(made) : '9999-01-01'), period, months };
}

/**
 * What finds in the texts of an audit that which tells who somebody is.
 *
 * @param earlier The tools that it was made with before.
 */
export function finderOf(
  model: ToolModel,
  audit: Held,
  dates: AuditDates,
  earlier: readonly Tool[],
): FindIn {
  return finderBy(knownNames(givenNames(model, audit, earlier)), dates);
}

/** What finds in texts that which tells who somebody is, where these names are known. */
export function finderBy(known: KnownNames, dates: AuditDates): FindIn {
  return (text, names) =>
    inOrder([
      ...(names === 'names' ? namesIn(text, known) : []),
      ...numbersAndAddresses(text),
      ...birthDates(text, dates),
    ]);
}
