import { versionSchema } from '../tool/identifiers.js';
import { digestSchema } from './marks.js';

/** The tool that an audit was made with. */
export const toolReferenceSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version'],
  properties: {
    id: {
      description: 'The id of the tool.',
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
    },
    version: { ...versionSchema, description: 'The version of the tool.' },
    digest: {
      description: 'The SHA-256 of the tool, so that a changed tool is noticed.',
      ...digestSchema,
    },
  },
} as const;
