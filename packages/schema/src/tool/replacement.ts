import { identifierSchema } from './identifiers.js';

const identifiers = {
  type: 'array',
  minItems: 1,
  maxItems: 20,
  uniqueItems: true,
  items: identifierSchema,
} as const;

const renamed = {
  type: 'object',
  minProperties: 1,
  maxProperties: 200,
  propertyNames: identifierSchema,
  additionalProperties: identifierSchema,
} as const;

/**
 * What took the place of questions of earlier versions. One for one is a question under another id;
 * one for several is a split, several for one a merge.
 */
export const replacementSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['from', 'to'],
  properties: {
    from: { ...identifiers, description: 'The ids of the questions that were there before.' },
    to: { ...identifiers, description: 'The ids of the questions that took their place.' },
    codes: {
      ...renamed,
      description: 'What became of codes or grades of the answer: the old one, and the new one.',
    },
    columns: {
      ...renamed,
      description: 'What became of the columns of a table: the old id, and the new one.',
    },
  },
} as const;
