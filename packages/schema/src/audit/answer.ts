import { longestText } from '../longest-text.js';
import { identifierSchema } from '../tool/identifiers.js';
import { answerValueSchema, calendarDateSchema, rowIdSchema, typedDateSchema } from './value.js';

const closed = { type: 'object', additionalProperties: false } as const;
const reasonSchema = {
  description: 'Why, if it was said.',
  type: 'string',
  minLength: 1,
  maxLength: longestText,
} as const;

/** When something happened: a day, a month or a year, as known; or what is typed of it so far. */
const evidenceDateSchema = {
  type: ['string', 'object'],
  pattern: calendarDateSchema.pattern,
  additionalProperties: false,
  minProperties: 1,
  properties: typedDateSchema.properties,
} as const;

/** One piece of dated evidence (guide, point 6). */
export const evidenceSchema = {
  ...closed,
  required: ['id'],
  properties: {
    id: {
      ...rowIdSchema,
      description: 'Stays with the row when rows are added, removed or moved.',
    },
    what: {
      description: 'What happened, and who said or recorded it.',
      type: 'string',
      minLength: 1,
      maxLength: longestText,
    },
    when: {
      ...evidenceDateSchema,
      description: 'When it happened: a day, a month or a year, as known.',
    },
    contactType: {
      ...identifierSchema,
      description: "What type of contact it was: a code of the tool's list `contactTypes`.",
    },
    invited: {
      description: 'Whether the agency or worker was invited to the meeting.',
      type: 'boolean',
    },
    attended: { description: 'Whether those invited attended.', type: 'boolean' },
  },
} as const;

/** The question was answered: with a value, or so far with evidence alone. */
export const answeredSchema = {
  ...closed,
  required: ['state'],
  minProperties: 2,
  properties: {
    state: { const: 'answered' },
    value: answerValueSchema,
    evidence: {
      description: 'Dated evidence for the answer.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: evidenceSchema,
    },
  },
} as const;

/** The question does not apply to this case (guide, point 3: N/A). It is not the same as a blank. */
export const notApplicableSchema = {
  ...closed,
  required: ['state'],
  properties: { state: { const: 'not-applicable' }, reason: reasonSchema },
} as const;

/** The auditor looked, and the file does not show it. */
export const noEvidenceSchema = {
  ...closed,
  required: ['state'],
  properties: { state: { const: 'no-evidence' }, reason: reasonSchema },
} as const;

/** Holds for what is in a state, whatever else it says. */
export const isState = (state: string): object => ({
  required: ['state'],
  properties: { state: { const: state } },
});

/** An answer in any of its three states. A blank has no entry at all. */
export const answerSchema = {
  type: 'object',
  required: ['state'],
  properties: { state: { enum: ['answered', 'not-applicable', 'no-evidence'] } },
  allOf: [
    { if: /* @__PURE__ */ isState('answered'), then: answeredSchema },
    { if: /* @__PURE__ */ isState('not-applicable'), then: notApplicableSchema },
    { if: /* @__PURE__ */ isState('no-evidence'), then: noEvidenceSchema },
  ],
} as const;
