import {
  answerValueSchema,
  cellValueSchema,
  choicesValueSchema,
  decisionValueSchema,
  gradeValueSchema,
  rowSchema,
  textValueSchema,
  typedDateSchema,
  typedNumberSchema,
  wordsForDateSchema,
} from '../audit/value.js';
import type {
  Column,
  DateQuestion,
  DecisionQuestion,
  GradeQuestion,
  Question,
  TableQuestion,
} from '../tool/types.js';
import { closed } from './closed.js';
import type { Codes } from './codes.js';
import { printed, saidOf } from './words.js';

/** A date, or what was typed of it so far. Whether there is such a day is no matter of shape. */
const dateSchema = {
  type: ['string', 'object'],
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  additionalProperties: false,
  minProperties: 1,
  properties: typedDateSchema.properties,
} as const;

const dateOrWordsSchema = { ...dateSchema, properties: wordsForDateSchema.properties } as const;

const numberSchema = {
  type: ['number', 'object'],
  additionalProperties: false,
  required: typedNumberSchema.required,
  properties: typedNumberSchema.properties,
} as const;

/** The values that are the same for many questions, each with the name of its definition. */
export const sharedValues: readonly (readonly [schema: object, name: string])[] = [
  [textValueSchema, 'values.text'],
  [dateSchema, 'values.date'],
  [dateOrWordsSchema, 'values.date-or-words'],
  [numberSchema, 'values.number'],
];

/**
 * The schema of the value that a question takes. How long a text may be and which dates and numbers
 * are accepted is left out, as it is no matter of shape: what was typed is kept. A question of a
 * kind that this version does not know takes any value.
 */
export function valueTo(question: Question, codes: Codes): object {
  switch (question.kind) {
    case 'choices':
      return { ...choicesValueSchema, items: codes.among(question.options) };
    case 'decision':
      return decisionSchema(question, codes);
    case 'grade':
      return gradeSchema(question, codes);
    case 'table':
      return tableSchema(question, codes);
    default:
      return simpleValue(question, codes, answerValueSchema);
  }
}

function simpleValue(
  asked: Exclude<Question, DecisionQuestion | GradeQuestion | TableQuestion> | Column,
  codes: Codes,
  otherwise: object,
): object {
  switch (asked.kind) {
    case 'text':
    case 'narrative':
      return textValueSchema;
    case 'date':
      return dateValue(asked);
    case 'number':
      return numberSchema;
    case 'choice':
      return codes.among(asked.options);
    default:
      return otherwise;
  }
}

function dateValue({ words = false }: Pick<DateQuestion, 'words'>): object {
  return words ? dateOrWordsSchema : dateSchema;
}

function decisionSchema({ options, explanation }: DecisionQuestion, codes: Codes): object {
  return {
    ...decisionValueSchema,
    properties: {
      choice: codes.among(options),
      explanation: { title: printed(explanation.label), ...textValueSchema },
    },
  };
}

function gradeSchema({ rationale }: GradeQuestion, { grades }: Codes): object {
  const reasons = rationale && { title: printed(rationale.label), ...textValueSchema };
  return {
    ...gradeValueSchema,
    properties: { grade: grades, ...(reasons && { rationale: reasons }) },
  };
}

function tableSchema({ columns }: TableQuestion, codes: Codes): object {
  const cells = columns.map((column) => [
    column.id,
    { ...saidOf(column), allOf: [simpleValue(column, codes, cellValueSchema)] },
  ]);
  return {
    type: 'array',
    minItems: choicesValueSchema.minItems,
    maxItems: choicesValueSchema.maxItems,
    items: {
      ...rowSchema,
      properties: {
        ...rowSchema.properties,
        cells: {
          description: rowSchema.properties.cells.description,
          ...closed(Object.fromEntries(cells)),
        },
      },
    },
  };
}
