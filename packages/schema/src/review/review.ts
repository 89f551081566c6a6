import { caseReferenceSchema, hostIdSchema, momentSchema, revisionSchema } from '../audit/marks.js';
import { toolReferenceSchema } from '../audit/tool-reference.js';
import { longestText } from '../longest-text.js';
import { extensionsSchema, identifierSchema } from '../tool/identifiers.js';
import { saidMembers } from './by.js';
import {
  actionSchema,
  dissentSchema,
  findingSchema,
  remarkSchema,
  reviewedReturnSchema,
  reviewJudgementSchema,
} from './items.js';
import { reviewSchemaId } from './schema-id.js';

const closed = { type: 'object', additionalProperties: false } as const;

/** The grade of the case that the agencies agree on, where their tool has one. */
export const agreedGradeSchema = {
  ...closed,
  required: ['grade', 'reason', 'by', 'at'],
  properties: {
    grade: { ...identifierSchema, description: 'A step of the scale.' },
    reason: {
      description: 'Why.',
      type: 'string',
      minLength: 1,
      maxLength: longestText,
    },
    ...saidMembers,
  },
} as const;

/** What the multi-agency discussion makes of a case. It rests on returns, and never alters them. */
export const reviewSchema = {
  ...closed,
  required: [
    'schema',
    'id',
    'caseReference',
    'tool',
    'status',
    'revision',
    'madeAt',
    'changedAt',
    'returns',
  ],
  properties: {
    schema: { description: 'The shape that it has.', const: reviewSchemaId },
    id: { ...hostIdSchema, description: 'The id of the review, given by the host.' },
    round: { ...hostIdSchema, description: 'The id of the round that the case is of.' },
    case: { ...hostIdSchema, description: 'The id of the case in its round.' },
    caseReference: {
      ...caseReferenceSchema,
      description: 'The reference that the agencies know the case by.',
    },
    tool: { ...toolReferenceSchema, description: 'The tool whose questions it speaks of.' },
    status: {
      description:
        'Whether it is still being made, or was agreed and no longer changes but for its actions.',
      enum: ['in-progress', 'agreed'],
    },
    revision: { ...revisionSchema, description: 'How many changes were made to it.' },
    madeAt: { ...momentSchema, description: 'When it was begun.' },
    changedAt: { ...momentSchema, description: 'When it was last changed.' },
    agreedAt: { ...momentSchema, description: 'When it was agreed.' },
    returns: {
      description: 'The returns that it rests on. Each audit at most once.',
      type: 'array',
      maxItems: 200,
      items: reviewedReturnSchema,
    },
    judgements: {
      description: 'The grades given in the review.',
      type: 'array',
      maxItems: 2000,
      items: reviewJudgementSchema,
    },
    remarks: {
      description: 'What was said on questions.',
      type: 'array',
      maxItems: 2000,
      items: remarkSchema,
    },
    findings: {
      description: 'What is learned: strengths, areas for improvement, best practice.',
      type: 'array',
      maxItems: 1000,
      items: findingSchema,
    },
    actions: {
      description: 'What is to be done.',
      type: 'array',
      maxItems: 500,
      items: actionSchema,
    },
    dissents: {
      description: 'What single agencies do not share, recorded as such.',
      type: 'array',
      maxItems: 500,
      items: dissentSchema,
    },
    agreedGrade: {
      ...agreedGradeSchema,
      description: 'The grade of the case that was agreed, where the tool has one.',
    },
    extensions: extensionsSchema,
  },
} as const;
