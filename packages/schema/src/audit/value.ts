import { longestText } from '../longest-text.js';
import { identifierSchema } from '../tool/identifiers.js';
import { hostIdSchema } from './marks.js';

const wordsSchema = { type: 'string', minLength: 1, maxLength: longestText } as const;
const typedPartSchema = {
  description: 'The text of the field as typed.',
  type: 'string',
  maxLength: 100,
} as const;
const closed = { type: 'object', additionalProperties: false } as const;

/** Text as typed: never trimmed, never normalised. */
export const textValueSchema = wordsSchema;

/** A date that exists, as exact as its question allows: 2026-03-09, 2026-03 or 2026. */
export const calendarDateSchema = {
  type: 'string',
  pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
} as const;

/** What was typed into the three fields of a date as long as it is not one yet. */
export const typedDateSchema = {
  ...closed,
  minProperties: 1,
  properties: { day: typedPartSchema, month: typedPartSchema, year: typedPartSchema },
} as const;

/**
 * Words in the place of a date, where the question allows them: 'by the next review'. What was typed
 * into the three fields as well stays beside them.
 */
export const wordsForDateSchema = {
  ...closed,
  required: ['words'],
  properties: {
    ...typedDateSchema.properties,
    words: { ...wordsSchema, description: 'The text as typed: ‘by the next review’.' },
  },
} as const;

/** A number, or what was typed as long as it is none. */
export const numberValueSchema = { type: 'number' } as const;
export const typedNumberSchema = {
  ...closed,
  required: ['typed'],
  properties: {
    typed: { description: 'The text as typed.', type: 'string', minLength: 1, maxLength: 1000 },
  },
} as const;

/** One code of the question's options. */
export const choiceValueSchema = identifierSchema;

/** Codes of the question's options, each at most once, in the order of the options. */
export const choicesValueSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 200,
  uniqueItems: true,
  items: identifierSchema,
} as const;

/** A closed answer and its explanation; one of the two while the other is not given yet. */
export const decisionValueSchema = {
  ...closed,
  minProperties: 1,
  properties: {
    choice: { ...identifierSchema, description: 'A code of the options of the question.' },
    explanation: { ...wordsSchema, description: 'Why it was chosen.' },
  },
} as const;

/** A step of the scale and its rationale; one of the two while the other is not given yet. */
export const gradeValueSchema = {
  ...closed,
  minProperties: 1,
  properties: {
    grade: { ...identifierSchema, description: 'The id of a grade of the scale.' },
    rationale: { ...wordsSchema, description: 'The reasons for it.' },
  },
} as const;

/** The id of a row: it stays with the row when rows are added, removed or moved. */
export const rowIdSchema = hostIdSchema;

const cellObjectSchema = {
  ...closed,
  minProperties: 1,
  maxProperties: 3,
  properties: {
    ...typedDateSchema.properties,
    ...wordsForDateSchema.properties,
    ...typedNumberSchema.properties,
  },
} as const;

/** What one cell of a row says: a text, a date, a number or a code. An empty cell is absent. */
export const cellValueSchema = {
  type: ['string', 'number', 'object'],
  minLength: 1,
  maxLength: longestText,
  additionalProperties: false,
  minProperties: 1,
  properties: cellObjectSchema.properties,
} as const;

export const rowSchema = {
  ...closed,
  required: ['id', 'cells'],
  properties: {
    id: {
      ...rowIdSchema,
      description: 'Stays with the row when rows are added, removed or moved.',
    },
    cells: {
      description: 'What the row says, by the id of the column. An empty cell is absent.',
      type: 'object',
      maxProperties: 20,
      propertyNames: identifierSchema,
      additionalProperties: cellValueSchema,
    },
  },
} as const;

/**
 * The value of an answer, whatever its question's kind. One schema with a keyword or two for each
 * JSON type, rather than an `anyOf` of nine, so that every validator names the same place and the
 * longest texts are looked at once. Which value fits which question is told by the tool.
 */
export const answerValueSchema = {
  type: ['string', 'number', 'array', 'object'],
  minLength: 1,
  maxLength: longestText,
  minItems: 1,
  maxItems: 200,
  items: {
    type: ['string', 'object'],
    pattern: identifierSchema.pattern,
    additionalProperties: false,
    required: rowSchema.required,
    properties: rowSchema.properties,
  },
  additionalProperties: false,
  minProperties: 1,
  properties: {
    ...cellObjectSchema.properties,
    ...decisionValueSchema.properties,
    ...gradeValueSchema.properties,
  },
} as const;
