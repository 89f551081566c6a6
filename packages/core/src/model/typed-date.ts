import type { DateValue, TypedDate } from '@maat/schema';
import { englishMonths } from '../issue/english-months.js';
import {
  calendarDate,
  formatIsoDate,
  isReal,
  type Precision,
  parseIsoDate,
  precisionOf,
  precisions,
} from './calendar-date.js';
import { isBlank } from './is-blank.js';

/** Why what was typed, or stored, is not the date that its question asks for. */
export type DateFault =
  /** Fields that the question asks for are empty. */
  | { readonly code: 'date.incomplete'; readonly missing: readonly Precision[] }
  /** A field holds something that cannot be read. */
  | { readonly code: 'date.not-a-date'; readonly part: Precision }
  /** There is no such day: 30 February. */
  | { readonly code: 'date.not-real' }
  /** The question asks for less: a month, where a day was given. */
  | { readonly code: 'date.too-exact'; readonly precisions: readonly Precision[] };

/** A date in ISO 8601, or why there is none. */
export type ReadDate =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly fault: DateFault };

const dayOnly = ['day'] as const satisfies readonly Precision[];

/** How exact a date may be. Default: a day only. */
export function allowedPrecisions(parameters: {
  readonly precisions?: readonly Precision[];
}): readonly Precision[] {
  return parameters.precisions ?? dayOnly;
}

/**
 * Reads the three fields of a date: digits, or the month's name in English, whole or by its first
 * letters ('February', 'Feb', 'Sept.'). Nothing is guessed: a year has four digits.
 *
 * @param typed What was typed into each field.
 * @param allowed How exact the date may be.
 * @param months Names of months, January first, in which it may be typed beside the English ones:
 * those of another language, or of several, one after the other.
 */
export function parseTypedDate(
  typed: TypedDate,
  allowed: readonly Precision[],
  months: readonly string[] = [],
): ReadDate {
  const given = precisions.filter((part) => (typed[part] ?? '').trim() !== '');
  const exactness = exactnessFault(given, allowed);
  if (exactness) return { ok: false, fault: exactness };
  const [year, month, day] = [yearOf(typed), monthOf(typed, months), dayOf(typed)];
  const numbers = { year, month, day };
  const part = given.find((name) => numbers[name] === undefined);
  if (part !== undefined) return { ok: false, fault: { code: 'date.not-a-date', part } };
  const date = calendarDate(year ?? 0, month, day);
  if (!isReal(date)) return { ok: false, fault: { code: 'date.not-real' } };
  return { ok: true, iso: formatIsoDate(date) };
}

/**
 * Reads the value of a date: what is stored in ISO 8601, or what was typed so far.
 *
 * @param value The value.
 * @param allowed How exact the date may be.
 * @param months Names of months beside the English ones, as for `parseTypedDate`.
 * @returns The date, or why there is none; undefined where words stand in its place.
 */
export function readDate(
  value: DateValue,
  allowed: readonly Precision[],
  months?: readonly string[],
): ReadDate | undefined {
  if (typeof value === 'string') return readIsoDate(value, allowed);
  if ('words' in value && !isBlank(value.words)) return undefined;
  return parseTypedDate(value, allowed, months);
}

function readIsoDate(iso: string, allowed: readonly Precision[]): ReadDate {
  if (parseIsoDate(iso) === undefined) return { ok: false, fault: { code: 'date.not-real' } };
  const precision = precisionOf(iso);
  if (allowed.includes(precision)) return { ok: true, iso };
  const given = precisions.slice(0, precisions.indexOf(precision) + 1);
  const fault = exactnessFault(given, allowed);
  return fault === undefined ? { ok: true, iso } : { ok: false, fault };
}

/**
 * The parts that are missing, or too many, of a date.
 *
 * @param given The parts that are there, in any order.
 * @param allowed How exact the date may be.
 */
function exactnessFault(
  given: readonly Precision[],
  allowed: readonly Precision[],
): DateFault | undefined {
  const levels = allowed.map((precision) => precisions.indexOf(precision));
  const level = Math.max(-1, ...given.map((precision) => precisions.indexOf(precision)));
  const enough = levels.filter((each) => each >= level);
  if (enough.length === 0) return { code: 'date.too-exact', precisions: allowed };
  const asked = precisions.slice(0, Math.min(...enough) + 1);
  const missing = asked.filter((part) => !given.includes(part));
  // As a date is written: the day first.
  return missing.length > 0
    ? { code: 'date.incomplete', missing: [...missing].reverse() }
    : undefined;
}

function yearOf({ year = '' }: TypedDate): number | undefined {
  return /^[1-9][0-9]{3}$/.test(year.trim()) ? Number(year) : undefined;
}

function dayOf({ day = '' }: TypedDate): number | undefined {
  return /^[0-9]{1,2}$/.test(day.trim()) ? Number(day) : undefined;
}

function monthOf({ month = '' }: TypedDate, months: readonly string[]): number | undefined {
  const text = month.trim();
  if (/^[0-9]{1,2}$/.test(text)) return Number(text);
  const start = foldCase(text).replace(/\.$/, '');
  if (start.length < 3) return undefined;
  const index = [...months, ...englishMonths].findIndex((name) => foldCase(name).startsWith(start));
  return index === -1 ? undefined : (index % englishMonths.length) + 1;
}

/** A name as it is compared. Keyboards and files write one letter with its accent in two ways. */
const foldCase = (name: string): string => name.normalize().toLowerCase();
