import { momentSchema } from '../audit/marks.js';
import { identifierSchema } from '../tool/identifiers.js';

/**
 * Who said something in a review: by role and agency, never by name, so that a review can be shared
 * among those who were there.
 */
export const bySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['role'],
  properties: {
    role: {
      description: "What they were there as: 'chair', 'moderator', 'auditor'.",
      type: 'string',
      minLength: 1,
      maxLength: 100,
    },
    agency: { ...identifierSchema, description: "A code of the tool's list `agencies`." },
  },
} as const;

/** The marks that everything said in a review carries. */
export const saidMembers = {
  by: { ...bySchema, description: 'Who said it, by role and agency.' },
  at: { ...momentSchema, description: 'When it was last changed.' },
} as const;
