import { identifierSchema } from './identifiers.js';
import { sourceSchema, textSchema } from './text.js';

/** What a theme pack and the tool that has it say of it. */
export const themePackMembers = {
  id: { ...identifierSchema, description: 'A meaningful word, unique among the packs.' },
  title: { ...textSchema, description: 'The name of the pack.' },
  theme: {
    ...identifierSchema,
    description:
      'The answer to the question with the role `theme` that brings the pack: one of its codes.',
  },
  example: {
    description: 'Whether it is an example, to be read by who knows the theme before it is used.',
    type: 'boolean',
  },
  source: { ...sourceSchema, description: 'Where its questions come from.' },
} as const;

/**
 * A theme pack of a tool. Its questions and its guidance stand in the sections that they belong to,
 * each with the id of the pack.
 */
export const themePackEntrySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'theme'],
  properties: themePackMembers,
} as const;
