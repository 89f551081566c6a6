import type { DateValue } from '@maat/schema';
import { lastDayOf, parseIsoDate, precisions } from '../model/calendar-date.js';
import { parseTypedDate } from '../model/typed-date.js';
import { type AuditDates, birthDates, tellsOfBirth } from './birth-dates.js';

/** A date as it was given, and whether the question asks for it: it may stand in a row as well. */
export interface GivenDate {
  readonly value: DateValue;
  readonly isAsked: boolean;
}

/** Whether a date was typed of which a part stands in a field of its own. */
export function isTypedDate(value: object): value is Exclude<DateValue, string> {
  return 'day' in value || 'month' in value || 'year' in value;
}

/**
 * Whether a date passes masked. In a row what was before the review period may be a date of birth, and so
 * may what cannot be read; and beside words that tell of a birth it is one wherever it stands.
 */
export function isDateThatPasses({ value, isAsked }: GivenDate, dates: AuditDates): boolean {
  if (tellsOfBirth(wordsBeside(value))) return false;
  if (isAsked) return true;
  const date = parseIsoDate(asOneText(value, dates));
  const { period } = dates;
  return date !== undefined && period !== undefined && lastDayOf(date) >= period.from;
}

/** Whether typed fields come to a date that would be told, were it written in a text. */
export function isBirthDateTyped({ value, isAsked }: GivenDate, dates: AuditDates): boolean {
  if (typeof value === 'string') return false;
  const text = `${wordsBeside(value)} ${asOneText(value, dates)}`;
  const { period: _, ...rest } = dates;
  const found = birthDates(text, isAsked ? { ...rest, period: undefined } : dates);
  return found.some(({ end }) => end === text.length);
}

function wordsBeside(value: DateValue): string {
  return typeof value === 'object' && 'words' in value ? value.words : '';
}

/** In ISO 8601; as it was typed where it cannot be read. */
function asOneText(value: DateValue, { months }: AuditDates): string {
  if (typeof value === 'string') return value;
  const date = parseTypedDate(value, precisions, months);
  return date.ok ? date.iso : [value.day, value.month, value.year].join('/');
}
