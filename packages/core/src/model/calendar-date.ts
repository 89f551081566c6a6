/** How exact a date is. */
export type Precision = 'day' | 'month' | 'year';

/** The precisions, the least exact first. */
export const precisions: readonly ['year', 'month', 'day'] = ['year', 'month', 'day'];

/** A date of the calendar, as exact as it is known. A day stands in a month, a month in a year. */
export interface CalendarDate {
  /** 1000 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

const isoDate = /^([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

/** The number of days in a month of the Gregorian calendar, 1 for January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a date is one of the calendar: 30 February is not, nor is the year 26. */
export function isReal({ year, month, day }: CalendarDate): boolean {
  if (year < 1000 || year > 9999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Reads 2026-03-09, 2026-03 or 2026; undefined where it is no date of the calendar. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const parts = isoDate.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  const date = calendarDate(Number(year), numberOf(month), numberOf(day));
  return isReal(date) ? date : undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** A date of these parts. A day without a month is none. */
export function calendarDate(year: number, month?: number, day?: number): CalendarDate {
  if (month === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

/** Writes a date as 2026-03-09, 2026-03 or 2026. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** How exact a date in ISO 8601 is, by its length. */
export function precisionOf(iso: string): Precision {
  if (iso.length === 4) return 'year';
  return iso.length === 7 ? 'month' : 'day';
}

/** The first day that a date may mean, in ISO 8601. Days are in order as strings are. */
export function firstDayOf(date: CalendarDate): string {
  return formatIsoDate({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
}

/** The last day that a date may mean, in ISO 8601. */
export function lastDayOf({ year, month = 12, day }: CalendarDate): string {
  return formatIsoDate({ year, month, day: day ?? daysInMonth(year, month) });
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day that it is at a moment, in ISO 8601.
 *
 * @param now The moment.
 * @param timeZone An IANA time zone: Europe/London.
 * @throws RangeError if there is no such time zone, or the moment is none.
 */
export function todayIn(now: Date, timeZone: string): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (last.minute !== minute || last.timeZone !== timeZone) {
    last = { minute, timeZone, day: dayIn(now, timeZone) };
  }
  return last.day;
}

/** The last day that was worked out, as an audit is checked again and again in the same minute. */
let last: { readonly minute: number; readonly timeZone: string; readonly day: string } = {
  minute: Number.NaN,
  timeZone: '',
  day: '',
};

function dayIn(now: Date, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    dayFormats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
