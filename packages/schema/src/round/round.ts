import {
  caseReferenceSchema,
  daySchema,
  digestSchema,
  hostIdSchema,
  momentSchema,
  revisionSchema,
} from '../audit/marks.js';
import { toolReferenceSchema } from '../audit/tool-reference.js';
import { longestText } from '../longest-text.js';
import { extensionsSchema, identifierSchema, versionSchema } from '../tool/identifiers.js';
import { toolSchema } from '../tool/tool.js';
import { roundSchemaId } from './schema-id.js';

const closed = { type: 'object', additionalProperties: false } as const;
const nameSchema = { type: 'string', minLength: 1, maxLength: 200 } as const;
const wordsSchema = { type: 'string', minLength: 1, maxLength: longestText } as const;

/** One agency that is asked for a return on a case, or exempt from one. */
export const invitationSchema = {
  ...closed,
  required: ['agency'],
  properties: {
    agency: { ...identifierSchema, description: "A code of the tool's list `agencies`." },
    due: {
      ...daySchema,
      description: 'The day by which its return is due. Default: that of the round.',
    },
    exempt: {
      ...closed,
      description: 'Present where no return is asked for after all.',
      required: ['reason', 'at'],
      properties: {
        reason: { ...wordsSchema, description: 'Why: it did not know the child, for example.' },
        at: { ...momentSchema, description: 'When that was decided.' },
      },
    },
  },
} as const;

/** One case of a round: a child or an adult, known by a reference, and the agencies asked about it. */
export const roundCaseSchema = {
  ...closed,
  required: ['id', 'reference', 'invitations'],
  properties: {
    id: { ...hostIdSchema, description: 'Stays with the case when cases are added or removed.' },
    reference: {
      ...caseReferenceSchema,
      description: 'The reference that the agencies know the case by: no name.',
    },
    subject: {
      ...identifierSchema,
      description: "Whether it is a child or an adult: a code of the tool's list `subjects`.",
    },
    invitations: {
      description: 'The agencies that are asked for a return. Each at most once.',
      type: 'array',
      maxItems: 200,
      items: invitationSchema,
    },
    extensions: extensionsSchema,
  },
} as const;

/** A set of cases that agencies audit together on one theme. */
export const roundSchema = {
  ...closed,
  required: [
    'schema',
    'id',
    'title',
    'tool',
    'status',
    'revision',
    'madeAt',
    'changedAt',
    'due',
    'cases',
  ],
  properties: {
    schema: { description: 'The shape that it has.', const: roundSchemaId },
    id: { ...hostIdSchema, description: 'The id of the round, given by the host.' },
    title: { ...nameSchema, description: 'What people call the round.' },
    theme: { ...nameSchema, description: 'What is looked into: neglect, exploitation.' },
    tool: { ...toolReferenceSchema, description: 'The tool that new returns are made with.' },
    overlays: {
      description:
        'The overlays that the tool was made with, in the order in which they were applied.',
      type: 'array',
      maxItems: 20,
      items: {
        ...closed,
        required: ['id', 'version'],
        properties: {
          id: toolReferenceSchema.properties.id,
          version: { ...versionSchema, description: 'The version of the overlay.' },
          digest: { ...digestSchema, description: 'The SHA-256 of the overlay.' },
        },
      },
    },
    reviewPeriod: {
      ...toolSchema.properties.reviewPeriod,
      description:
        'How far back the records are read: an ISO 8601 duration, P12M. Default: that of the tool.',
    },
    status: {
      description: 'Being set up; asking for returns and discussing them; or over.',
      enum: ['planned', 'open', 'closed'],
    },
    revision: { ...revisionSchema, description: 'How many changes were made to it.' },
    madeAt: { ...momentSchema, description: 'When it was begun.' },
    changedAt: { ...momentSchema, description: 'When it was last changed.' },
    openedAt: { ...momentSchema, description: 'When agencies were first asked for returns.' },
    closedAt: { ...momentSchema, description: 'When it was closed.' },
    due: { ...daySchema, description: 'The day by which returns are due.' },
    meeting: { ...daySchema, description: 'The day on which the agencies meet.' },
    previous: { ...hostIdSchema, description: 'The earlier round that this one is held against.' },
    cases: {
      description: 'The cases. Each reference at most once.',
      type: 'array',
      maxItems: 500,
      items: roundCaseSchema,
    },
    extensions: extensionsSchema,
  },
} as const;
