import {
  allowedPrecisions,
  isBlank,
  optionsOf,
  parseIsoDate,
  parseTypedDate,
  parseTypedNumber,
} from '@maat/core';
import type {
  AnswerValue,
  CellValue,
  Column,
  Options,
  Question,
  Tool,
  TypedDate,
} from '@maat/schema';
import { given, memberOf, textOf } from './json.js';
import type { FhirAnswer, FhirCoding } from './resources.js';
import { fhirString, fhirText } from './text.js';
import { gradesSystem, optionsSystem } from './urn.js';

/** FHIR's integers have 32 bits. */
const largestInteger = 2 ** 31 - 1;

/**
 * The values that FHIR can hold of what was answered to a question or in a cell, as near as it has them:
 * one for each choice, one for everything else, none where it has nothing like it.
 */
export function fhirValues(
  tool: Tool,
  asked: Question | Column,
  linkId: string,
  value: AnswerValue | CellValue,
): readonly FhirAnswer[] {
  switch (asked.kind) {
    case 'date':
      return typeof value === 'string' ? dateValue(value) : typedDate(asked, value);
    case 'number':
      return numberValue(numberIn(value), asked.whole);
    case 'choice':
      return codings(tool, asked.options, linkId, [value]);
    case 'choices':
      return Array.isArray(value) ? codings(tool, asked.options, linkId, value) : [];
    case 'decision':
      return codings(tool, asked.options, linkId, [textOf(value, 'choice')]);
    case 'grade':
      return [textOf(value, 'grade')].flatMap((grade) => gradeValue(tool, grade));
    case 'table':
      return [];
    default:
      return textValue(value);
  }
}

/** Words as an answer. */
export function textValue(value: unknown): readonly FhirAnswer[] {
  const text = typeof value === 'string' ? fhirString(value) : undefined;
  return text === undefined ? [] : [{ valueString: text }];
}

/** A date as an answer, if it is one of FHIR's: those have no year 0. */
export function dateValue(value: string): readonly FhirAnswer[] {
  return parseIsoDate(value) && !value.startsWith('0000') ? [{ valueDate: value }] : [];
}

/** A date that is still as typed, if it can be read; none where words stand in its place. */
function typedDate(
  asked: Parameters<typeof allowedPrecisions>[0],
  value: unknown,
): readonly FhirAnswer[] {
  if (!isBlank(textOf(value, 'words') ?? '')) return [];
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(value, part) ?? '');
  const read = parseTypedDate({ day, month, year } as TypedDate, allowedPrecisions(asked));
  return read.ok ? dateValue(read.iso) : [];
}

/** A number, be it still as typed. */
function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : parseTypedNumber(textOf(value, 'typed') ?? '');
}

function numberValue(value: number | undefined, whole: boolean | undefined): readonly FhirAnswer[] {
  if (value === undefined) return [];
  if (!whole) return [{ valueDecimal: value }];
  const isInteger = Number.isInteger(value) && Math.abs(value) <= largestInteger;
  return isInteger ? [{ valueInteger: value }] : [];
}

/** Codes of some options as answers. */
export function codings(
  tool: Tool,
  options: Options,
  linkId: string,
  codes: readonly unknown[],
): readonly FhirAnswer[] {
  const system = optionsSystem(tool, options, linkId);
  const labels = new Map(
    optionsOf(tool, options).map(({ code, label }) => [code, fhirText(label)]),
  );
  return codes.flatMap((code) =>
    typeof code === 'string' ? [{ valueCoding: coding(system, code, labels.get(code)) }] : [],
  );
}

function gradeValue(tool: Tool, grade: string | undefined): readonly FhirAnswer[] {
  if (grade === undefined) return [];
  const step = tool.scale?.grades.find(({ id }) => id === grade);
  return [{ valueCoding: coding(gradesSystem(tool), grade, step && fhirText(step.label)) }];
}

function coding(system: string, code: string, display: string | undefined): FhirCoding {
  return { system, code, ...(display !== undefined && { display }) };
}

/** What the answers of an item say to a question or a cell, as the value of that kind. */
export function valueIn(kind: string, answers: readonly unknown[]): unknown {
  const [first] = answers;
  switch (kind) {
    case 'choices':
      return answers.length === 0 ? undefined : answers.map(codeIn);
    case 'choice':
      return codeIn(first);
    case 'number':
      return memberOf(first, 'valueInteger') ?? memberOf(first, 'valueDecimal');
    case 'date':
      return memberOf(first, 'valueDate');
    case 'decision':
    case 'grade':
    case 'table':
      return undefined;
    default:
      return memberOf(first, 'valueString');
  }
}

/** The code that an answer names. */
export function codeIn(answer: unknown): unknown {
  return memberOf(memberOf(answer, 'valueCoding'), 'code');
}

/** An object of the parts that there are; undefined where there is none. */
export function partsIn(parts: Readonly<Record<string, unknown>>): object | undefined {
  const there = given(parts);
  return Object.keys(there).length === 0 ? undefined : there;
}
