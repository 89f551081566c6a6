import { longestText } from '../longest-text.js';
import { byKind } from './by-kind.js';
import { identifierSchema } from './identifiers.js';
import { optionsSchema } from './scale.js';
import { textSchema } from './text.js';

const maxLengthSchema = {
  description: 'The most characters that are accepted. Default: the most that any text may hold.',
  type: 'integer',
  minimum: 1,
  maximum: longestText,
} as const;

/** What a simple question asks for, be it a question of its own or a column of a table. */
export const textParameters = {
  kind: { const: 'text' },
  maxLength: maxLengthSchema,
  autocomplete: {
    description: 'What browsers may fill in: a token of the autocomplete attribute of HTML.',
    type: 'string',
    pattern: '^[a-z][a-z-]{0,63}$',
  },
} as const;

export const narrativeParameters = {
  kind: { const: 'narrative' },
  maxLength: maxLengthSchema,
  rows: {
    description: 'Lines the box shows before anything is typed. It grows with what is typed.',
    type: 'integer',
    minimum: 1,
    maximum: 100,
  },
} as const;

export const dateParameters = {
  kind: { const: 'date' },
  precisions: {
    description: 'How exact the date may be. Default: a day only.',
    type: 'array',
    minItems: 1,
    maxItems: 3,
    uniqueItems: true,
    items: { enum: ['day', 'month', 'year'] },
  },
  future: { description: 'Whether a date after today is accepted. Default: no.', type: 'boolean' },
  words: {
    description: "Whether words may stand in place of a date ('by the next review'). Default: no.",
    type: 'boolean',
  },
  inReviewPeriod: {
    description: 'Whether the date is expected to lie in the review period. Default: no.',
    type: 'boolean',
  },
} as const;

export const numberParameters = {
  kind: { const: 'number' },
  minimum: { description: 'The least that is accepted.', type: 'number' },
  maximum: { description: 'The most that is accepted.', type: 'number' },
  whole: { description: 'Whether only whole numbers are accepted. Default: no.', type: 'boolean' },
  unit: { ...textSchema, description: 'What is counted or measured, shown after the field.' },
} as const;

export const choiceParameters = {
  kind: { const: 'choice' },
  options: { ...optionsSchema, description: 'What can be chosen.' },
} as const;

const columnMembers = {
  id: {
    ...identifierSchema,
    description: 'A meaningful word, unique in the table. The cells of a row are kept by it.',
  },
  label: { ...textSchema, description: 'What is asked.' },
  hint: { ...textSchema, description: 'Short help with the answer.' },
  role: {
    description: 'What the engine must find in a row: who does it, and by when.',
    enum: ['owner', 'due'],
  },
  expected: {
    description: 'Whether a row that says anything should say this. Default: no.',
    type: 'boolean',
  },
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
const columnSchemas = {
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
  allOf: /* @__PURE__ */ byKind(columnSchemas, {
    type: 'object',
    required: ['id', 'label', 'kind'],
    properties: columnMembers,
  }),
} as const;
