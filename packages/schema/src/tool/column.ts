import { byKind } from './by-kind.js';
import { identifierSchema } from './identifiers.js';
import { optionsSchema } from './scale.js';
import { textSchema } from './text.js';

/** What a simple question asks for, be it a question of its own or a column of a table. */
export const textParameters = {
  kind: { const: 'text' },
  maxLength: { type: 'integer', minimum: 1, maximum: 1000000 },
  autocomplete: { type: 'string', pattern: '^[a-z][a-z-]{0,63}$' },
} as const;

export const narrativeParameters = {
  kind: { const: 'narrative' },
  maxLength: { type: 'integer', minimum: 1, maximum: 1000000 },
  /** Lines the box shows before anything is typed. It grows with what is typed. */
  rows: { type: 'integer', minimum: 1, maximum: 100 },
} as const;

export const dateParameters = {
  kind: { const: 'date' },
  /** How exact the date may be. Default: a day only. */
  precisions: {
    type: 'array',
    minItems: 1,
    maxItems: 3,
    uniqueItems: true,
    items: { enum: ['day', 'month', 'year'] },
  },
  /** Whether a date after today is accepted. Default: no. */
  future: { type: 'boolean' },
  /** Whether words may stand in place of a date ('by the next review'). Default: no. */
  words: { type: 'boolean' },
  /** Whether the date is expected to lie in the review period. Default: no. */
  inReviewPeriod: { type: 'boolean' },
} as const;

export const numberParameters = {
  kind: { const: 'number' },
  minimum: { type: 'number' },
  maximum: { type: 'number' },
  whole: { type: 'boolean' },
  unit: textSchema,
} as const;

export const choiceParameters = { kind: { const: 'choice' }, options: optionsSchema } as const;

const columnMembers = {
  id: identifierSchema,
  label: textSchema,
  hint: textSchema,
  /** Whether a row that says anything should say this. Default: no. */
  expected: { type: 'boolean' },
} as const;

export const textColumnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'kind'],
  properties: { ...columnMembers, ...textParameters },
} as const;

export const narrativeColumnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'kind'],
  properties: { ...columnMembers, ...narrativeParameters },
} as const;

export const dateColumnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'kind'],
  properties: { ...columnMembers, ...dateParameters },
} as const;

export const numberColumnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'kind'],
  properties: { ...columnMembers, ...numberParameters },
} as const;

export const choiceColumnSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'kind', 'options'],
  properties: { ...columnMembers, ...choiceParameters },
} as const;

/** The column schemas by kind, in the order in which a reader meets them. */
export const columnSchemas = {
  text: textColumnSchema,
  narrative: narrativeColumnSchema,
  date: dateColumnSchema,
  number: numberColumnSchema,
  choice: choiceColumnSchema,
} as const;

/** A column of any kind. */
export const columnSchema = {
  type: 'object',
  required: ['id', 'label', 'kind'],
  properties: { kind: identifierSchema },
  allOf: byKind(columnSchemas, {
    type: 'object',
    required: ['id', 'label', 'kind'],
    properties: columnMembers,
  }),
} as const;
