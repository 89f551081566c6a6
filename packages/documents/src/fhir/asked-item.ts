import { optionsOf } from '@maat/core';
import type { Code, Column, GradeStep, Options, Question, Tool } from '@maat/schema';
import { extensionsFor } from './extension.js';
import { given, listed } from './json.js';
import type { FhirAnswerOption, FhirExtension, FhirQuestionnaireItem } from './resources.js';
import { fhirString, fhirText } from './text.js';
import { gradesSystem, maxValue, minValue, optionsSystem } from './urn.js';

/** What the type of an item says of what is asked. */
type ItemType = Pick<
  FhirQuestionnaireItem,
  'type' | 'repeats' | 'readOnly' | 'maxLength' | 'answerOption'
>;

/** What is asked, be it a question or a column of a table, as far as an item of FHIR can say it. */
export function askedItem(
  tool: Tool,
  asked: Question | Column,
  linkId: string,
): Omit<FhirQuestionnaireItem, 'extension'> {
  const { label } = asked;
  const text = fhirText(label);
  return { linkId, ...(text !== undefined && { text }), ...typeOf(tool, asked, linkId) };
}

function typeOf(tool: Tool, asked: Question | Column, linkId: string): ItemType {
  switch (asked.kind) {
    case 'text':
    case 'narrative': {
      const type = asked.kind === 'text' ? 'string' : 'text';
      return { type, ...(asked.maxLength !== undefined && { maxLength: asked.maxLength }) };
    }
    case 'date':
      return { type: 'date' };
    case 'number':
      return { type: asked.whole ? 'integer' : 'decimal' };
    case 'choice':
    case 'decision':
      return { type: 'choice', ...optionMembers(tool, asked.options, linkId) };
    case 'choices':
      return { type: 'choice', repeats: true, ...optionMembers(tool, asked.options, linkId) };
    case 'grade':
      return { type: 'choice', ...gradeMembers(tool) };
    case 'table':
      return { type: 'group' };
    default:
      return { type: 'text', readOnly: true };
  }
}

/** The choices of a question, with what FHIR has no place for beside each. */
export function optionMembers(
  tool: Tool,
  options: Options,
  linkId: string,
): { readonly answerOption?: readonly FhirAnswerOption[] } {
  const system = optionsSystem(tool, options, linkId);
  return listed(
    'answerOption',
    optionsOf(tool, options).map((option) => answerOption(system, option)),
  );
}

function answerOption(system: string, { code, label, ...rest }: Code): FhirAnswerOption {
  const display = fhirText(label);
  const beside = extensionsFor({ ...rest, ...(label !== display && { label }) });
  return {
    ...listed('extension', beside),
    valueCoding: { system, code, ...(display !== undefined && { display }) },
  };
}

function gradeMembers(tool: Tool): { readonly answerOption?: readonly FhirAnswerOption[] } {
  const option = ({ id, label }: GradeStep) =>
    answerOption(gradesSystem(tool), { code: id, label });
  return listed('answerOption', (tool.scale?.grades ?? []).map(option));
}

/** The least and the most that a number may be, as FHIR says it. */
export function limitExtensions(asked: Question | Column): readonly FhirExtension[] {
  if (asked.kind !== 'number') return [];
  const { minimum, maximum } = asked;
  return [
    ...(minimum === undefined ? [] : [{ url: minValue, valueDecimal: minimum }]),
    ...(maximum === undefined ? [] : [{ url: maxValue, valueDecimal: maximum }]),
  ];
}

/** A text for reading, which is not answered. */
export function displayItem(linkId: string, text: string | undefined): FhirQuestionnaireItem[] {
  return text === undefined ? [] : [{ linkId, text, type: 'display' }];
}

/** A question that a person answers beside another, which our tool has as a part of it. */
export function partItem(
  linkId: string,
  label: string,
  type: FhirQuestionnaireItem['type'],
  more: Partial<FhirQuestionnaireItem> = {},
): FhirQuestionnaireItem {
  return { linkId, ...given({ text: fhirString(label) }), type, ...more };
}
