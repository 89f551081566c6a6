import { identifierSchema } from './identifiers.js';

const wordsSchema = { type: 'string', minLength: 1, maxLength: 20000 } as const;

/**
 * Words of the tool. Plain text: no markup is read in it. A text that speaks of the person has one
 * form for a child, one for an adult, and the printed form for both.
 */
export const textSchema = {
  anyOf: [
    wordsSchema,
    {
      type: 'object',
      additionalProperties: false,
      required: ['child', 'adult', 'both'],
      properties: { child: wordsSchema, adult: wordsSchema, both: wordsSchema },
    },
  ],
} as const;

/** A paragraph of the tool, with the sub-points that follow it. */
export const paragraphSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { ...textSchema, description: 'The words of the paragraph.' },
    points: {
      description: 'The list that follows the paragraph.',
      type: 'array',
      items: textSchema,
      maxItems: 50,
    },
    themePack: {
      ...identifierSchema,
      description: 'The theme pack that it belongs to: it is shown where that theme is chosen.',
    },
  },
} as const;

/** Where a text of the tool comes from, so that it can be shown to who asks. */
export const sourceSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['document', 'paragraph'],
  properties: {
    document: {
      description: 'The name of the document.',
      type: 'string',
      minLength: 1,
      maxLength: 500,
    },
    paragraph: {
      description: 'The place in the document.',
      type: 'string',
      minLength: 1,
      maxLength: 500,
    },
    edition: {
      description: 'The edition of the document.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    note: {
      description: 'What was mended or read into it.',
      type: 'string',
      minLength: 1,
      maxLength: 2000,
    },
  },
} as const;
