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

// Each looks ahead, so that no date is lost to figures that stand before it, and every repetition has a limit.

/** What is written as a date is, wherever it stands. */
const written: readonly RegExp[] = [
  // 14/3/2012, 14.03.12, 14–03–2012
  /(?<![\d/.\u2010-\u2015\u2212-])(?=(?<whole>(?<day>\d{1,2})(?<mark>[/.\u2010-\u2015\u2212-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)))/gu,
  // 14 / 03 / 2012
  /(?<!\d)(?=(?<whole>(?<day>\d{1,2})\s{1,2}(?<mark>[/\u2010-\u2015\u2212-])\s{1,2}(?<month>\d{1,2})\s{1,2}\k<mark>\s{1,2}(?<year>\d{4})(?!\d)))/gu,
  // 2012-03-14, 2012/3/14
  /(?<!\d)(?=(?<whole>(?<year>\d{4})(?<mark>[/.\u2010-\u2015\u2212-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)))/gu,
  // 14th of March 2012, 14–Mar–12
  /(?<!\d)(?=(?<whole>(?<day>\d{1,2})(?:\p{L}{2,4})?(?:\sof)?[\s\u2010-\u2015\u2212-]{1,2}(?<month>\p{L}{3,12})\.?,?[\s\u2010-\u2015\u2212-]{1,2}(?<year>\d{4}|\d{2})(?!\d)))/gu,
  // March 14th, 2012
  /(?<!\p{L})(?=(?<whole>(?<month>\p{L}{3,12})\.?\s{1,2}(?<day>\d{1,2})(?:\p{L}{2})?,?\s{1,2}(?<year>\d{4})(?!\d)))/gu,
];

/** Figures that may as well be something else: a date only after a word such as ‘born’. */
const figures: readonly RegExp[] = [
  // 14 03 2012, 14/ 03 2012
  /(?<!\d)(?=(?<whole>(?<day>\d{1,2})[\s,/.\u2010-\u2015\u2212-]{1,3}(?<month>\d{1,2})[\s,/.\u2010-\u2015\u2212-]{1,3}(?<year>\d{4})(?!\d)))/gu,
  // 14 03 12, 14/ 03/ 12
  /(?<!\d)(?=(?<whole>(?<day>\d{1,2})(?<mark>\s?[\s,/.\u2010-\u2015\u2212-]\s?)(?<month>\d{1,2})\k<mark>(?<year>\d{2})(?!\d)))/gu,
  // 2012 03 14
  /(?<!\d)(?=(?<whole>(?<year>\d{4})[\s,/.\u2010-\u2015\u2212-]{1,3}(?<month>\d{1,2})[\s,/.\u2010-\u2015\u2212-]{1,3}(?<day>\d{1,2})(?!\d)))/gu,
  // 14032012, 140312
  /(?<!\d)(?=(?<whole>(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})(?!\d)))/gu,
  // 20120314
  /(?<!\d)(?=(?<whole>(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)))/gu,
];

/** Words that a date of birth comes after, in English and Welsh. */
const birth = /(?:\bborn|birth|\bd\.? ?o\.? ?b|\bgeni|\bganed|\bganwyd)/i;

/** The same, and how far after. */
const afterBirth = /* @__PURE__ */ justAfter(birth);

/** How far before a date such a word may begin, in UTF-16 units. */
const near = 32;

/**
 * Dates in a text that may be somebody's date of birth: those after a word such as ‘born’, and those
 * that lie before the review period by less than a life. Only whole dates, with day, month and year.
 */
export function birthDates(text: string, dates: AuditDates): readonly Found[] {
  const find = (pattern: RegExp, isMeant: (match: RegExpExecArray, day: string) => boolean) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const day = dayOf(match.groups ?? {}, dates);
      return day !== undefined && isMeant(match, day) ? [foundAt(match)] : [];
    });
  return [
    ...written.flatMap((pattern) =>
      find(pattern, (match, day) => isAfterBirth(match) || isBefore(day, dates)),
    ),
    ...figures.flatMap((pattern) => find(pattern, isAfterBirth)),
  ];
}

function justAfter({ source }: RegExp): RegExp {
  return new RegExp(`${source}[\\s\\S]{0,24}$`, 'i');
}

/** Whether a text has a word that a date of birth comes after. */
export function tellsOfBirth(text: string): boolean {
  return birth.test(text);
}

function foundAt({ index, groups: { whole = '' } = {} }: RegExpExecArray): Found {
  return { identifier: 'birth-date', start: index, end: index + whole.length };
}

function isAfterBirth({ input, index }: RegExpExecArray): boolean {
  return afterBirth.test(input.slice(Math.max(0, index - near), index));
}

/** Whether a day lies before the review period by less than a life. */
function isBefore(day: string, dates: AuditDates): boolean {
  return dates.period !== undefined && day < dates.period.from && day > oldest(dates);
}

function oldest({ made }: AuditDates): string {
  return dayBefore(made, { years: 120, months: 0, days: 0 }) ?? '';
}

function dayOf(
  { day = '', month = '', year = '' }: Readonly<Record<string, string>>,
  { made, months }: AuditDates,
): string | undefined {
  const whole = year.length === 2 ? inCentury(year, made) : year;
  const inOrderOf = (parts: { readonly day: string; readonly month: string }) =>
    parseTypedDate({ ...parts, year: whole }, ['day'], months);
  const date = inOrderOf({ day, month });
  const read = date.ok ? date : inOrderOf({ day: month, month: day }); // 03/14/2012
  return read.ok ? read.iso : undefined;
}

/** A year of two digits as the last one that is not after the audit. */
function inCentury(year: string, made: string): string {
  return `${year > made.slice(2, 4) ? '19' : '20'}${year}`;
}
