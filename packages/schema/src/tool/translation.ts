import { textSchema } from './text.js';

/** One text of a tool in another language, with the words that it was made from. */
export const translatedTextSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'source', 'text', 'state'],
  properties: {
    at: {
      description:
        'The text that it translates, by ids: questions/theme/label, sections/plans/title, grades/good/descriptor/0.',
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9/-]{0,399}$',
    },
    source: {
      ...textSchema,
      description: 'The words that it was made from. Where the tool has others now, it is stale.',
    },
    text: { ...textSchema, description: 'The words in the other language.' },
    state: {
      description: 'complete: read by somebody who answers for it. draft: not yet.',
      enum: ['complete', 'draft'],
    },
  },
} as const;

/** The words of a tool in another language. */
export const translationSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['strings'],
  properties: {
    strings: {
      description: 'The texts, one entry a place.',
      type: 'array',
      maxItems: 20000,
      items: translatedTextSchema,
    },
  },
} as const;
