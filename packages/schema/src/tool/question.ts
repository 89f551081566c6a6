// Long because the kinds of question share their members, and are best read side by side.
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
import { coreSchema, extensionsSchema, identifierSchema } from './identifiers.js';
import { optionsSchema } from './scale.js';
import { paragraphSchema, sourceSchema, textSchema } from './text.js';

/** What every question has, whatever its kind. */
export const questionMembers = {
  id: {
    ...identifierSchema,
    description:
      'A meaningful word, unique in the tool. Answers are kept by it, so it never changes and is never used for another question.',
  },
  number: {
    description:
      'The number printed on the form. An address for people; the id is the one for data.',
    type: 'string',
    minLength: 1,
    maxLength: 20,
  },
  label: { ...textSchema, description: 'What is asked.' },
  hint: { ...textSchema, description: 'Short help with the answer, shown beneath the label.' },
  guidance: {
    description: 'Longer help with the answer.',
    type: 'array',
    items: paragraphSchema,
    maxItems: 50,
  },
  required: {
    description: 'Whether the audit is incomplete without it. Default: yes.',
    type: 'boolean',
  },
  notApplicable: {
    description: "Whether 'not applicable' may be answered. Default: yes.",
    type: 'boolean',
  },
  noEvidence: {
    description: "Whether 'no evidence found' may be answered. Default: no.",
    type: 'boolean',
  },
  evidence: {
    description: 'Whether dated evidence may be given with the answer. Default: no.',
    type: 'boolean',
  },
  weight: {
    description:
      'How much it weighs in the share of questions without evidence. Default: 1. 0 leaves it out.',
    type: 'number',
    minimum: 0,
    maximum: 100,
  },
  sensitivity: {
    description: 'What the answer says about people. Default: none.',
    enum: ['none', 'personal', 'special-category'],
  },
  when: {
    ...conditionSchema,
    description: 'The condition under which it is asked. Default: always.',
  },
  core: coreSchema,
  hidden: {
    description: 'Present where a local form keeps the question and does not ask it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      justification: {
        description: 'Why, in writing. A question of the core is not hidden without it.',
        type: 'string',
        minLength: 1,
        maxLength: 2000,
      },
    },
  },
  themePack: {
    ...identifierSchema,
    description: 'The theme pack that it belongs to: it is asked where that theme is chosen.',
  },
  source: { ...sourceSchema, description: 'Where the question comes from.' },
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
  properties: {
    ...questionMembers,
    kind: { const: 'choices' },
    options: { ...optionsSchema, description: 'What can be chosen.' },
  },
} as const;

/** A closed answer with its explanation: the form's 'If not, why?' and 'Please explain'. */
export const decisionQuestionSchema = {
  ...closed,
  required: [...required, 'options', 'explanation'],
  properties: {
    ...questionMembers,
    kind: { const: 'decision' },
    options: { ...optionsSchema, description: 'What can be chosen.' },
    explanation: {
      description: 'The words that go with the closed answer.',
      ...closed,
      required: ['label'],
      properties: {
        label: {
          ...textSchema,
          description: 'What is asked to be explained: the form’s ‘If not, why?’.',
        },
        requiredFor: {
          description: 'The answers that must be explained. Default: all of them.',
          type: 'array',
          items: identifierSchema,
          maxItems: 200,
        },
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
    rowName: { ...textSchema, description: "What one row is, in a word: 'action'." },
    columns: {
      description: 'What is asked of each row.',
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
      description: 'The reasons for the grade, if they are asked for.',
      ...closed,
      required: ['label'],
      properties: {
        label: { ...textSchema, description: 'What is asked for.' },
        required: { description: 'Whether a grade must have one. Default: yes.', type: 'boolean' },
      },
    },
  },
} as const;

/** The question schemas by kind. A new kind is a new line here, one file in core, one in elements. */
const questionSchemas = {
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
  allOf: /* @__PURE__ */ byKind(questionSchemas, {
    type: 'object',
    required,
    properties: questionMembers,
  }),
} as const;
