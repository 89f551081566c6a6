import { daySchema, digestSchema, hostIdSchema, momentSchema } from '../audit/marks.js';
import { toolReferenceSchema } from '../audit/tool-reference.js';
import { longestText } from '../longest-text.js';
import { identifierSchema } from '../tool/identifiers.js';
import { bySchema, saidMembers } from './by.js';

const closed = { type: 'object', additionalProperties: false } as const;
const wordsSchema = { type: 'string', minLength: 1, maxLength: longestText } as const;
const agencySchema = {
  ...identifierSchema,
  description: "The agency: a code of the tool's list `agencies`.",
} as const;
const idSchema = {
  ...hostIdSchema,
  description: 'Unique among its like. It stays when others are added or removed.',
} as const;

/** A return that the review rests on, as it was when it was read. The review never alters it. */
export const reviewedReturnSchema = {
  ...closed,
  required: ['audit', 'tool', 'digest'],
  properties: {
    audit: { ...hostIdSchema, description: 'The id of the audit.' },
    agency: agencySchema,
    tool: { ...toolReferenceSchema, description: 'The tool that it was made with.' },
    digest: {
      ...digestSchema,
      description: 'The digest of the audit, without its seal: what was read, and nothing later.',
    },
  },
} as const;

/** The answers that something rests on: a question, in one return or in all. */
export const basisSchema = {
  ...closed,
  required: ['question'],
  properties: {
    question: { ...identifierSchema, description: 'The id of the question.' },
    audit: {
      ...hostIdSchema,
      description: 'The id of the return that answers it. Left out: the returns together.',
    },
  },
} as const;

const restsOnSchema = {
  description: 'The answers that it rests on.',
  type: 'array',
  minItems: 1,
  maxItems: 100,
  items: basisSchema,
} as const;

/** A grade with its reason, given in the review. What agencies gave themselves stands in their returns. */
export const reviewJudgementSchema = {
  ...closed,
  required: ['id', 'target', 'stage', 'grade', 'reason', 'by', 'at'],
  properties: {
    id: idSchema,
    target: {
      description:
        "What is graded: an agency's own practice, the outcome for the person, or the agencies' joint work.",
      enum: ['own-practice', 'outcome', 'joint-work'],
    },
    agency: {
      ...identifierSchema,
      description: 'Whose practice is graded, where the target is own practice.',
    },
    section: { ...identifierSchema, description: 'The section. Left out: the case as a whole.' },
    stage: {
      description: 'Who gave it: the agency itself, a peer, a moderator, or the panel together.',
      enum: ['self', 'peer', 'moderated', 'panel'],
    },
    grade: { ...identifierSchema, description: 'A step of the scale.' },
    reason: { ...wordsSchema, description: 'Why.' },
    restsOn: restsOnSchema,
    ...saidMembers,
  },
} as const;

/** What somebody has to say on a question, or on one return's answer to it. */
export const remarkSchema = {
  ...closed,
  required: ['id', 'question', 'text', 'by', 'at'],
  properties: {
    id: idSchema,
    ...basisSchema.properties,
    text: { ...wordsSchema, description: 'The remark, as typed.' },
    ...saidMembers,
  },
} as const;

/** That an agency does not share a judgement, the agreed grade or the review as a whole. */
export const dissentSchema = {
  ...closed,
  required: ['id', 'agency', 'reason', 'by', 'at'],
  properties: {
    id: idSchema,
    agency: { ...identifierSchema, description: 'Whose dissent it is.' },
    judgement: {
      ...hostIdSchema,
      description: 'The judgement that is not shared. Left out: the agreed grade, or the review.',
    },
    grade: { ...identifierSchema, description: 'The grade that it would have given.' },
    reason: { ...wordsSchema, description: 'Why.' },
    ...saidMembers,
  },
} as const;

/** What is learned from the case. */
export const findingSchema = {
  ...closed,
  required: ['id', 'kind', 'text', 'by', 'at'],
  properties: {
    id: idSchema,
    kind: {
      description: 'A strength, an area for improvement, or best or innovative practice.',
      enum: ['strength', 'improvement', 'best-practice'],
    },
    text: { ...wordsSchema, description: 'What was found, as typed.' },
    agency: {
      ...identifierSchema,
      description: 'Whose work it is of. Left out: their joint work.',
    },
    attribution: {
      description: "Of a weakness: whether it is the agency's own practice, or it was not told.",
      enum: ['own-practice', 'not-told'],
    },
    restsOn: restsOnSchema,
    ...saidMembers,
  },
} as const;

/** One step in the life of an action. */
export const actionStepSchema = {
  ...closed,
  required: ['id', 'status', 'by', 'at'],
  properties: {
    id: idSchema,
    status: {
      description: 'Set, under way, done, or given up.',
      enum: ['open', 'in-progress', 'done', 'dropped'],
    },
    note: { ...wordsSchema, description: 'What was done, or why it was given up.' },
    by: { ...bySchema, description: 'Who said so, by role and agency.' },
    at: { ...momentSchema, description: 'When.' },
  },
} as const;

/** What is to be done about what was found. One action may answer many findings. */
export const actionSchema = {
  ...closed,
  required: ['id', 'text', 'agency', 'steps', 'by', 'at'],
  properties: {
    id: idSchema,
    text: { ...wordsSchema, description: 'What is to be done, as typed.' },
    agency: { ...identifierSchema, description: 'The agency that owns it.' },
    person: {
      description: 'The person who owns it: a post rather than a name.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    due: { ...daySchema, description: 'The day by which it is due.' },
    findings: {
      description: 'The findings that it answers, by id.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      uniqueItems: true,
      items: hostIdSchema,
    },
    questions: {
      description: 'The questions that it comes from, by id.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      uniqueItems: true,
      items: identifierSchema,
    },
    steps: {
      description: 'Its statuses, oldest first. The last is the present one.',
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: actionStepSchema,
    },
    impact: { ...wordsSchema, description: 'The evidence that it changed practice.' },
    ...saidMembers,
  },
} as const;
