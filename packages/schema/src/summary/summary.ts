import { toolReferenceSchema } from '../audit/tool-reference.js';
import { identifierSchema } from '../tool/identifiers.js';
import { summarySchemaId } from './schema-id.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** How many audits. Null where the number is held back. */
const countSchema = {
  type: ['integer', 'null'],
  minimum: 0,
  maximum: 9007199254740991,
} as const;

const otherStates = {
  notApplicable: { ...countSchema, description: "Audits that say 'not applicable'." },
  noEvidence: { ...countSchema, description: "Audits that say 'no evidence found'." },
  blank: { ...countSchema, description: 'Audits that say nothing.' },
} as const;

/** The audits by what they say to one question, as far as its state goes. */
export const stateCountsSchema = {
  ...closed,
  required: ['answered', 'notApplicable', 'noEvidence', 'blank'],
  properties: {
    answered: { ...countSchema, description: 'Audits that answer it.' },
    ...otherStates,
  },
} as const;

/** The audits by the grade that they give. */
export const gradeCountsSchema = {
  ...closed,
  required: ['grades', 'ungraded', 'notApplicable', 'noEvidence', 'blank'],
  properties: {
    grades: {
      description: 'Audits by the id of the grade that they give, best first.',
      type: 'object',
      maxProperties: 20,
      propertyNames: identifierSchema,
      additionalProperties: countSchema,
    },
    ungraded: { ...countSchema, description: 'Audits that give reasons so far, and no grade.' },
    ...otherStates,
  },
} as const;

/** What the audits of a round come to, in numbers, made to be shared between partnerships. */
export const summarySchema = {
  ...closed,
  required: ['schema', 'tool', 'fewest', 'audits', 'questions', 'judgements'],
  properties: {
    schema: { description: 'The shape that it has.', const: summarySchemaId },
    tool: { ...toolReferenceSchema, description: 'The tool that the audits were made with.' },
    fewest: {
      description: 'The least number that is told, zero apart. 1: nothing is held back.',
      anyOf: [{ const: 1 }, { type: 'integer', minimum: 3, maximum: 1000 }],
    },
    audits: { ...countSchema, description: 'How many audits were counted.' },
    questions: {
      description: 'The audits by the state of their answer, by the id of the question.',
      type: 'object',
      maxProperties: 5000,
      propertyNames: identifierSchema,
      additionalProperties: stateCountsSchema,
    },
    judgements: {
      description: 'The audits by the judgement that they give, by the id of the section.',
      type: 'object',
      maxProperties: 100,
      propertyNames: identifierSchema,
      additionalProperties: gradeCountsSchema,
    },
    grade: { ...gradeCountsSchema, description: 'The audits by the overall grade.' },
  },
} as const;
