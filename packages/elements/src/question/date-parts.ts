import { type Precision, parseIsoDate, parseTypedDate } from '@maat/core';
import type { DateValue, TypedDate } from '@maat/schema';

/** The three fields of a date, in the order in which they stand. */
export const partNames = ['day', 'month', 'year'] as const;

/** What stands in the fields of a date, and in the box for words in its place. */
export type DateTexts = Partial<Record<(typeof partNames)[number] | 'words', string>>;

/** What stands in the fields for a value: the parts of a date, or what was typed in its place. */
export function dateTexts(value: DateValue | undefined): DateTexts {
  if (typeof value === 'object') return value;
  const date = value === undefined ? undefined : parseIsoDate(value);
  const typed = partsOf(value);
  const texts = partNames.map((name) => {
    const part = date?.[name];
    return [name, part === undefined ? (typed[name] ?? '') : String(part)];
  });
  return Object.fromEntries(texts);
}

/** The parts of a date in ISO 8601, also where there is no such day: 31 February. */
function partsOf(value = ''): TypedDate {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
}

/** What the fields of a date say: a date that exists, or what was typed of it; undefined if empty. */
export function dateOf(
  texts: DateTexts,
  precisions: readonly Precision[],
  months: readonly string[] | undefined,
): DateValue | undefined {
  const parts: DateTexts = {};
  for (const name of [...partNames, 'words'] as const) if (texts[name]) parts[name] = texts[name];
  if (Object.keys(parts).length === 0) return undefined;
  if (parts.words !== undefined) return parts as DateValue;
  const read = parseTypedDate(parts, precisions, months);
  return read.ok ? read.iso : parts;
}
