import { identifierSchema } from './identifiers.js';
import { paragraphSchema, textSchema } from './text.js';

/** One step of the scale, with the words by which it is given. */
export const gradeStepSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label'],
  properties: {
    id: { ...identifierSchema, description: 'What is stored for the grade.' },
    label: { ...textSchema, description: 'What is shown for it.' },
    descriptor: {
      description: 'When the grade is to be given.',
      type: 'array',
      items: paragraphSchema,
      maxItems: 50,
    },
  },
} as const;

/** The ordered grades, best first. Their order comes from here alone. */
export const scaleSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'grades'],
  properties: {
    id: {
      ...identifierSchema,
      description: 'A name for the scale, so that grades of two tools can be compared.',
    },
    grades: {
      description: 'The steps, best first.',
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: gradeStepSchema,
    },
  },
} as const;

/** A word of a closed list: what is stored, and what is shown for it. */
export const codeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'label'],
  properties: {
    code: { ...identifierSchema, description: 'What is stored.' },
    label: { ...textSchema, description: 'What is shown.' },
    hint: { ...textSchema, description: 'Short help with the choice.' },
  },
} as const;

/** The choices of a question: written out, or one of the tool's code lists by its name. */
export const optionsSchema = {
  anyOf: [
    { type: 'array', minItems: 1, maxItems: 200, items: codeSchema },
    {
      type: 'object',
      additionalProperties: false,
      required: ['codeList'],
      properties: {
        codeList: {
          ...identifierSchema,
          description: 'The name of one of the code lists of the tool.',
        },
      },
    },
  ],
} as const;
