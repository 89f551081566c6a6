import { formEnGB, parseIsoDate } from '@maat/core';
import type { Reader } from './reader.js';

/** A day or a moment to be read: 9 March 2026. */
export function dayText({ locale }: Pick<Reader, 'locale'>, at: string): string {
  const date = parseIsoDate(at.slice(0, 10));
  return date ? (locale.messages ?? formEnGB).words.date(date) : at;
}
