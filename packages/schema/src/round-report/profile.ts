import { hostIdSchema } from '../audit/marks.js';
import { gradeCountsSchema, stateCountsSchema } from '../summary/summary.js';
import { identifierSchema } from '../tool/identifiers.js';
import { gradeRowSchema, plainCountSchema } from './counts.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** A question: how many returns were asked it, and what state their answers have. */
export const questionProfileSchema = {
  ...closed,
  required: ['question', 'of', 'states'],
  properties: {
    question: { ...identifierSchema, description: 'The id of the question.' },
    of: {
      ...plainCountSchema,
      description: 'The returns made with a tool that has the question.',
    },
    states: stateCountsSchema,
  },
} as const;

/** A section of the tool: its questions, and its judgements. */
export const sectionProfileSchema = {
  ...closed,
  required: ['section', 'questions'],
  properties: {
    section: { ...identifierSchema, description: 'The id of the section.' },
    questions: { type: 'array', maxItems: 5000, items: questionProfileSchema },
    self: { ...gradeCountsSchema, description: 'What the agencies judged themselves.' },
    moderated: {
      ...gradeRowSchema,
      description: "What was moderated of the agencies' own practice.",
    },
  },
} as const;

/** One thing then and now. */
function moved<const ROW extends object>(row: ROW) {
  return { ...closed, required: ['then', 'now'], properties: { then: row, now: row } } as const;
}

const byId = { type: 'object', propertyNames: identifierSchema } as const;

/** Something that cannot be held against the earlier round, and why. */
export const notMovedSchema = {
  ...closed,
  required: ['of', 'why'],
  properties: {
    of: { enum: ['question', 'section', 'overall'] },
    id: {
      ...identifierSchema,
      description: 'The id of the question or the section, in the round that has it.',
    },
    why: {
      description:
        'It is new, it is gone, its scale is another, or either round holds all of it back.',
      enum: ['new', 'gone', 'other-scale', 'held-back'],
    },
  },
} as const;

/** What can be held against the earlier round, and what cannot. */
export const movementSchema = {
  ...closed,
  required: ['since', 'questions', 'self', 'moderated', 'notCompared'],
  properties: {
    since: { ...hostIdSchema, description: 'The id of the earlier round.' },
    questions: {
      ...byId,
      description: 'By the id of the question in this round.',
      maxProperties: 5000,
      additionalProperties: moved(questionProfileSchema),
    },
    self: {
      ...byId,
      description: 'The judgements that agencies gave themselves, by the id of the section.',
      maxProperties: 100,
      additionalProperties: moved(gradeCountsSchema),
    },
    moderated: {
      ...byId,
      description: 'The moderated judgements, by the id of the section.',
      maxProperties: 100,
      additionalProperties: moved(gradeRowSchema),
    },
    overall: {
      ...moved(gradeCountsSchema),
      description: 'The overall grades that agencies gave themselves.',
    },
    agreed: { ...moved(gradeRowSchema), description: 'The grades that were agreed of cases.' },
    notCompared: {
      description: 'What cannot be held against the earlier round, and why.',
      type: 'array',
      maxItems: 10_201,
      items: notMovedSchema,
    },
  },
} as const;
