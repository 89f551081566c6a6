import { textFor } from '@maat/core';
import type { Paragraph, Text } from '@maat/schema';

/** What a string of FHIR should not hold: control characters, white space of other kinds, half pairs. */
const unfit = /[^ \r\n\t\S]|(?![\r\n\t])\p{Control}|\p{Surrogate}/gu;

/**
 * A text as a string of FHIR, which is never empty, and which programs may trim.
 *
 * @returns The text itself where it is such a string; else what is nearest to it, for reading; undefined
 *   where nothing would be left.
 */
export function fhirString(text: string): string | undefined {
  const fit = text.replaceAll(unfit, ' ').trim();
  return fit === '' ? undefined : fit;
}

/** The printed form of a text of the tool. */
export function fhirText(text: Text): string | undefined {
  return fhirString(textFor(text));
}

/** A paragraph with its points, as one string. */
export function fhirParagraph({ text, points = [] }: Paragraph): string | undefined {
  return fhirString([textFor(text), ...points.map((point) => `- ${textFor(point)}`)].join('\n'));
}

/**
 * What a text says that was written as a string of FHIR, and beside it as it is. Whoever has changed the
 * string since meant the string.
 *
 * @param shown The string, if there is one.
 * @param exact The text that was kept beside it, if any.
 */
export function textBeside(shown: unknown, exact: unknown): unknown {
  if (exact === undefined) return shown;
  return shown === shownOf(exact) ? exact : shown;
}

function shownOf(exact: unknown): string | undefined {
  if (typeof exact === 'string') return fhirString(exact);
  if (typeof exact !== 'object' || exact === null) return undefined;
  return 'both' in exact && typeof exact.both === 'string' ? fhirString(exact.both) : undefined;
}
