import { daysInMonth, formatIsoDate, parseIsoDate } from './calendar-date.js';

/** A span of calendar time. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const isoDuration = /^P(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})D)?$/;
const oneDay = 86_400_000;

/** Reads an ISO 8601 duration in years, months and days (P12M); undefined where it is none. */
export function parseDuration(text: string): Duration | undefined {
  const parts = isoDuration.exec(text);
  if (parts === null || text === 'P') return undefined;
  const [, years = '0', months = '0', days = '0'] = parts;
  return { years: Number(years), months: Number(months), days: Number(days) };
}

/**
 * The day that lies a span before a day. Years and months go first: where the month that they lead
 * to has no such day, its last one is taken (29 February 2024 less a year is 28 February 2023).
 * Then the days go. Nothing lies before the year 1.
 *
 * @param day A day in ISO 8601.
 * @param span The span.
 * @returns The day in ISO 8601, or undefined where `day` is none.
 */
export function dayBefore(day: string, span: Duration): string | undefined {
  const date = parseIsoDate(day);
  if (date?.month === undefined || date.day === undefined) return undefined;
  const months = (date.year - span.years) * 12 + (date.month - 1) - span.months;
  const year = Math.floor(months / 12);
  if (year < 1) return '0001-01-01';
  const month = (((months % 12) + 12) % 12) + 1;
  const clamped = { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
  const moment = new Date(`${formatIsoDate(clamped)}T00:00:00Z`).getTime() - span.days * oneDay;
  const iso = new Date(moment).toISOString();
  return iso.startsWith('-') || iso.startsWith('0000') ? '0001-01-01' : iso.slice(0, 10);
}
