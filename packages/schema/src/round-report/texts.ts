import { daySchema } from '../audit/marks.js';
import { longestText } from '../longest-text.js';
import { findingSchema } from '../review/items.js';
import { identifierSchema } from '../tool/identifiers.js';
import { plainCountSchema } from './counts.js';

const closed = { type: 'object', additionalProperties: false } as const;
const textSchema = { type: 'string', maxLength: longestText } as const;
const agencySchema = {
  ...identifierSchema,
  description: "A code of the tool's list `agencies`. Left out of the agencies' joint work.",
} as const;

/** A finding in words, with the names and numbers in it masked. */
export const findingToldSchema = {
  ...closed,
  required: ['kind', 'text'],
  properties: {
    kind: findingSchema.properties.kind,
    attribution: findingSchema.properties.attribution,
    agency: agencySchema,
    text: { ...textSchema, description: 'What was found, masked.' },
  },
} as const;

/** An action in words, with the names and numbers in it masked. */
export const actionToldSchema = {
  ...closed,
  required: ['text', 'status'],
  properties: {
    agency: agencySchema,
    text: { ...textSchema, description: 'What is to be done, masked.' },
    status: { description: 'Where it stands.', enum: ['open', 'in-progress', 'done', 'dropped'] },
    due: { ...daySchema, description: 'The day by which it is due.' },
    impact: { ...textSchema, description: 'The evidence that it changed practice, masked.' },
  },
} as const;

/** The findings of a round in words. */
export const findingsToldSchema = {
  type: 'array',
  maxItems: 500_000,
  items: findingToldSchema,
} as const;

/** The actions of a round in words. */
export const actionsToldSchema = {
  type: 'array',
  maxItems: 500_000,
  items: actionToldSchema,
} as const;

/** What a round is called, masked. */
export const titlesSchema = {
  title: { ...textSchema, description: 'What the round is called, masked.' },
  theme: { ...textSchema, description: 'What is looked into, masked.' },
} as const;

/** What was typed, masked. */
export const reportTextsSchema = {
  ...closed,
  required: ['title', 'findings', 'actions', 'masked'],
  properties: {
    ...titlesSchema,
    findings: findingsToldSchema,
    actions: actionsToldSchema,
    masked: {
      ...closed,
      description: 'How much was masked, by what it was.',
      properties: {
        name: plainCountSchema,
        'nhs-number': plainCountSchema,
        postcode: plainCountSchema,
        'phone-number': plainCountSchema,
        'email-address': plainCountSchema,
        'birth-date': plainCountSchema,
        'case-reference': plainCountSchema,
      },
    },
  },
} as const;
