import { identifierSchema } from '../tool/identifiers.js';
import { plainCountSchema } from './counts.js';
import { briefingSchemaId } from './schema-id.js';
import { actionsToldSchema, findingsToldSchema, titlesSchema } from './texts.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** What practitioners learn from a round, on a page. */
export const briefingSchema = {
  ...closed,
  required: ['schema', 'lookedAt', 'works', 'improve', 'doing', 'questions'],
  properties: {
    schema: { description: 'The shape that it has.', const: briefingSchemaId },
    lookedAt: {
      ...closed,
      description: 'What was looked at.',
      required: ['title', 'cases', 'agreed', 'returns'],
      properties: {
        ...titlesSchema,
        cases: { ...plainCountSchema, description: 'How many cases.' },
        agreed: {
          ...plainCountSchema,
          description: 'Of how many the review was agreed: what is told here comes from these.',
        },
        returns: { ...plainCountSchema, description: 'How many returns.' },
      },
    },
    works: { ...findingsToldSchema, description: 'Strengths and best practice.' },
    improve: { ...findingsToldSchema, description: 'Areas for improvement.' },
    doing: { ...actionsToldSchema, description: 'Actions that were not given up.' },
    questions: {
      description:
        'Questions of the tool that improvements rest on, by id, in the order of the form: for a team to ask itself.',
      type: 'array',
      maxItems: 5000,
      items: identifierSchema,
    },
  },
} as const;
