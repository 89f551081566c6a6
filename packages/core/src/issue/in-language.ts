import type { DateParts } from './catalogue.js';

/** What is said for a number, by the plural form that it takes: Welsh and Arabic have all six. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Chooses among the plural forms of a language, by Intl.PluralRules.
 *
 * @param language A BCP 47 tag.
 * @returns The form that a count takes: `other`, where there is none of its own.
 */
export function pluralsIn(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(count)] ?? forms.other;
  };
}

/**
 * Writes numbers in a language, by Intl.NumberFormat, in the digits that can be typed.
 *
 * @param language A BCP 47 tag. Where the platform does not know it, numbers are in British English.
 */
export function numbersIn(
  language: string,
): (value: number, options?: Intl.NumberFormatOptions) => string {
  return (value, options) =>
    new Intl.NumberFormat([language, 'en-GB'], { numberingSystem: 'latn', ...options }).format(
      value,
    );
}

/**
 * Writes dates in a language, as exact as they are known, by Intl.DateTimeFormat: 9 March 2026, March
 * 2026 or 2026. Some browsers do not know a language (Chromium has no dates in Welsh): there the day,
 * the month's name and the year stand in this order.
 *
 * @param language A BCP 47 tag.
 * @param months The names of its months, January first.
 */
export function datesIn(language: string, months: readonly string[]): (date: DateParts) => string {
  return ({ year, month, day }) => {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) {
      const name = month === undefined ? undefined : months[month - 1];
      return [day, name, year].filter((part) => part !== undefined).join(' ');
    }
    const format = new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
    });
    return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  };
}
