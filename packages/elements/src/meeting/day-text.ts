import { formEnGB, parseIsoDate } from '@maat/core';
import type { Reader } from './reader.js';

/** A day or a moment to be read: 9 March 2026. */
export function dayText({ locale }: Pick<Reader, 'locale'>, at: string): string {
  const date = parseIsoDate(at.slice(0, 10));
  return date ? (locale.messages ?? formEnGB).words.date(date) : at;
}

/** The day of a moment where the device is, as 2026-03-09. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
