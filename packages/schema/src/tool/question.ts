import { byKind } from './by-kind.js';
import {
  choiceParameters,
  columnSchema,
  dateParameters,
  narrativeParameters,
  numberParameters,
  textParameters,
} from './column.js';
import { conditionSchema } from './condition-schema.js';
import { extensionsSchema, identifierSchema } from './identifiers.js';
import { optionsSchema } from './scale.js';
import { paragraphSchema, sourceSchema, textSchema } from './text.js';

/** What every question has, whatever its kind. */
const questionMembers = {
  id: identifierSchema,
  /** The number printed on the form. An address for people; the id is the one for data. */
  number: { type: 'string', minLength: 1, maxLength: 20 },
  label: textSchema,
  hint: textSchema,
  guidance: { type: 'array', items: paragraphSchema, maxItems: 50 },
  /** Whether the audit is incomplete without it. Default: yes (guide, point 3). */
  required: { type: 'boolean' },
  /** Whether 'not applicable' may be answered. Default: yes (guide, point 3). */
  notApplicable: { type: 'boolean' },
  /** Whether 'no evidence found' may be answered. Default: no. */
  noEvidence: { type: 'boolean' },
  /** Whether dated evidence may be given with the answer. Default: no. */
  evidence: { type: 'boolean' },
  /** What the answer says about people. Default: none. */
  sensitivity: { enum: ['none', 'personal', 'special-category'] },
  /** The condition under which it is asked. Default: always. */
  when: conditionSchema,
  source: sourceSchema,
  extensions: extensionsSchema,
} as const;

const required = ['id', 'label', 'kind'] as const;
const closed = { type: 'object', additionalProperties: false } as const;

export const textQuestionSchema = {
  ...closed,
  required,
  properties: { ...questionMembers, ...textParameters },
} as const;

export const narrativeQuestionSchema = {
  ...closed,
  required,
  properties: { ...questionMembers, ...narrativeParameters },
} as const;

export const dateQuestionSchema = {
  ...closed,
  required,
  properties: { ...questionMembers, ...dateParameters },
} as const;

export const numberQuestionSchema = {
  ...closed,
  required,
  properties: { ...questionMembers, ...numberParameters },
} as const;

export const choiceQuestionSchema = {
  ...closed,
  required: [...required, 'options'],
  properties: { ...questionMembers, ...choiceParameters },
} as const;

export const choicesQuestionSchema = {
  ...closed,
  required: [...required, 'options'],
  properties: { ...questionMembers, kind: { const: 'choices' }, options: optionsSchema },
} as const;

/** A closed answer with its explanation: the form's 'If not, why?' and 'Please explain'. */
export const decisionQuestionSchema = {
  ...closed,
  required: [...required, 'options', 'explanation'],
  properties: {
    ...questionMembers,
    kind: { const: 'decision' },
    options: optionsSchema,
    explanation: {
      ...closed,
      required: ['label'],
      properties: {
        label: textSchema,
        /** The answers that must be explained. Default: all of them. */
        requiredFor: { type: 'array', items: identifierSchema, maxItems: 200 },
        rows: narrativeParameters.rows,
        maxLength: narrativeParameters.maxLength,
      },
    },
  },
} as const;

/** Rows of the same simple questions, each row with an id: actions with owner and timescale. */
export const tableQuestionSchema = {
  ...closed,
  required: [...required, 'columns'],
  properties: {
    ...questionMembers,
    kind: { const: 'table' },
    /** What one row is, in a word: 'action'. */
    rowName: textSchema,
    columns: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: columnSchema,
    },
  },
} as const;

/** A step of the tool's scale, with its rationale where the tool asks for one. */
export const gradeQuestionSchema = {
  ...closed,
  required,
  properties: {
    ...questionMembers,
    kind: { const: 'grade' },
    rationale: {
      ...closed,
      required: ['label'],
      properties: { label: textSchema, required: { type: 'boolean' } },
    },
  },
} as const;

/** The question schemas by kind. A new kind is a new line here, one file in core, one in elements. */
export const questionSchemas = {
  text: textQuestionSchema,
  narrative: narrativeQuestionSchema,
  date: dateQuestionSchema,
  number: numberQuestionSchema,
  choice: choiceQuestionSchema,
  choices: choicesQuestionSchema,
  decision: decisionQuestionSchema,
  table: tableQuestionSchema,
  grade: gradeQuestionSchema,
} as const;

/**
 * A question of any kind. A kind that this version does not know is let through by its common
 * members alone: it is shown read-only and its answer is kept.
 */
export const questionSchema = {
  type: 'object',
  required,
  properties: { kind: identifierSchema },
  allOf: byKind(questionSchemas, { type: 'object', required, properties: questionMembers }),
} as const;
