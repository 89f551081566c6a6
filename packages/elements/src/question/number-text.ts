import { parseTypedNumber } from '@maat/core';
import type { NumberValue } from '@maat/schema';

/** What stands in the box for a value: the number, or what was typed in its place. */
export function numberText(value: NumberValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : value.typed;
}

/** What a text in the box says: a number where it is one, else the text as it was typed. */
export function numberFrom(text: string | undefined): NumberValue | undefined {
  return text === undefined ? undefined : (parseTypedNumber(text) ?? { typed: text });
}
