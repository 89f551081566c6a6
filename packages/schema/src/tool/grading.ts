import { identifierSchema } from './identifiers.js';
import { quotedSourceSchema } from './rule.js';
import { textSchema } from './text.js';

/** The grade that auditors start from: is it that good? better? worse? */
export const baselineSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['grade', 'source'],
  properties: {
    grade: {
      ...identifierSchema,
      description:
        'A step of the scale. A rule that expects a worse grade outweighs those that expect this one or a better one; a rule that expects a better one outweighs those that expect this one.',
    },
    source: { ...quotedSourceSchema, description: 'Where it comes from.' },
  },
} as const;

/** A number that a rule names, where its source speaks of 'most' or 'a significant number'. */
export const thresholdSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['value', 'label'],
  properties: {
    value: { description: 'The number. A share is between 0 and 1.', type: 'number' },
    label: { ...textSchema, description: 'What it stands for, with the words of the source.' },
    source: { ...quotedSourceSchema, description: 'Where it comes from.' },
  },
} as const;

/** Something that the auditor says outright, and rules weigh: a safety concern. */
export const flagSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: {
    label: { ...textSchema, description: 'What the flag says, in a few words.' },
    question: {
      ...identifierSchema,
      description:
        'The choice or decision that raises it. A flag without one is always unknown, and so are the rules that hang on it.',
    },
    raisedBy: {
      description: 'The answers that raise it. Every other answer says that it is not raised.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: identifierSchema,
    },
    showsContacts: {
      description: 'Whether the tool’s contacts are shown at once where it is raised. Default: no.',
      type: 'boolean',
    },
  },
} as const;

/** Whom to turn to at once where there is an immediate concern. */
export const contactSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { ...textSchema, description: 'The person, team or service.' },
    telephone: {
      description: 'The number, as it is dialled.',
      type: 'string',
      minLength: 1,
      maxLength: 50,
    },
    email: {
      description: 'The e-mail address.',
      type: 'string',
      minLength: 3,
      maxLength: 254,
    },
    note: { ...textSchema, description: 'When, and for what.' },
  },
} as const;
