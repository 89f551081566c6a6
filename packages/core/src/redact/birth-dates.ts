import { dayBefore } from '../model/duration.js';
import type { ReviewPeriod } from '../model/review-period.js';
import { parseTypedDate } from '../model/typed-date.js';
import type { Found } from './found.js';

/** What dates in a text are weighed by. */
export interface AuditDates {
  /** The day, or the first day of the month, in which the audit was made, in ISO 8601. */
  readonly made: string;
  readonly period: ReviewPeriod | undefined;
  readonly months: readonly string[];
}

const inFigures =
  /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)/g;
const inIso = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g;
const dayFirst =
  /(?<!\d)(?<day>\d{1,2})(?:\p{L}{2,4})?(?: of)?[ \u00a0-]{1,2}(?<month>\p{L}{3,12})\.?,?[ \u00a0-]{1,2}(?<year>\d{4}|\d{2})(?!\d)/gu;
const monthFirst =
  /(?<!\p{L})(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})(?:\p{L}{2})?,? (?<year>\d{4})(?!\d)/gu;

/** Words that a date of birth comes after, in English and Welsh. */
const birth = /(?:\bborn|birth|\bd\.? ?o\.? ?b|\bgeni|\bganed|\bganwyd)/i;

/** How far before a date such a word may stand, in UTF-16 units. */
const near = 24;

/**
 * Dates in a text that may be somebody's date of birth: those after a word such as ‘born’, and those
 * that lie before the review period by less than a life. Only whole dates, with day, month and year.
 */
export function birthDates(text: string, dates: AuditDates): readonly Found[] {
  return [inFigures, inIso, dayFirst, monthFirst].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter((match) => mayBeBirth(match, dates))
      .map(({ 0: { length }, index }) => ({
        identifier: 'birth-date',
        start: index,
        end: index + length,
      })),
  );
}

function mayBeBirth({ input, index, groups = {} }: RegExpExecArray, dates: AuditDates): boolean {
  const day = dayOf(groups, dates);
  if (day === undefined) return false;
  if (birth.test(input.slice(Math.max(0, index - near), index))) return true;
  return dates.period !== undefined && day < dates.period.from && day > oldest(dates);
}

function oldest({ made }: AuditDates): string {
  return dayBefore(made, { years: 120, months: 0, days: 0 }) ?? '';
}

function dayOf(
  { day = '', month = '', year = '' }: Readonly<Record<string, string>>,
  { made, months }: AuditDates,
): string | undefined {
  const typed = { day, month, year: year.length === 2 ? inCentury(year, made) : year };
  const date = parseTypedDate(typed, ['day'], months);
  return date.ok ? date.iso : undefined;
}

/** A year of two digits as the last one that is not after the audit. */
function inCentury(year: string, made: string): string {
  return `${year > made.slice(2, 4) ? '19' : '20'}${year}`;
}
