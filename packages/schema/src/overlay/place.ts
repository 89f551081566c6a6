import { identifierSchema } from '../tool/identifiers.js';

export const closed = { type: 'object', additionalProperties: false } as const;

export const after = { ...identifierSchema, description: 'The id of what it follows.' } as const;
export const first = {
  description: 'It is put before all others. Not beside `after`.',
  const: true,
} as const;
export const section = { ...identifierSchema, description: 'The id of the section.' } as const;
export const question = { ...identifierSchema, description: 'The id of the question.' } as const;

/** The names of members that a change takes away. */
export const unset = {
  description: 'The names of optional members that are taken away.',
  type: 'array',
  minItems: 1,
  maxItems: 50,
  uniqueItems: true,
  items: identifierSchema,
} as const;
