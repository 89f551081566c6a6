import { extensionsSchema, identifierSchema } from '../tool/identifiers.js';
import { answerSchema } from './answer.js';
import { asideSchema, retiredSchema } from './retired.js';
import { auditSchemaId } from './schema-id.js';
import { toolReferenceSchema } from './tool-reference.js';

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
const momentSchema = {
  type: 'string',
  pattern:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
} as const;

const mostQuestions = 5000;

/** One agency's return on one case, made with one version of one tool. */
export const auditSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'tool', 'status', 'revision', 'madeAt', 'changedAt', 'answers'],
  properties: {
    schema: { description: 'The shape that it has.', const: auditSchemaId },
    id: {
      description: 'The id of the audit, given by the host: a UUID, for example.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$',
    },
    tool: { ...toolReferenceSchema, description: 'The tool that it was made with.' },
    caseReference: {
      description: 'The reference that the agencies know the case by.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    status: {
      description: 'Whether it is still being filled in.',
      enum: ['in-progress', 'submitted'],
    },
    revision: {
      description: 'How many changes were made to it. It only grows.',
      type: 'integer',
      minimum: 0,
      maximum: 9007199254740991,
    },
    madeAt: { ...momentSchema, description: 'When it was started.' },
    changedAt: { ...momentSchema, description: 'When it was last changed.' },
    submittedAt: { ...momentSchema, description: 'When it was submitted.' },
    answers: {
      description: "What the audit says to each question, by the question's id.",
      type: 'object',
      maxProperties: mostQuestions,
      propertyNames: identifierSchema,
      additionalProperties: answerSchema,
    },
    setAside: {
      description:
        "What was typed before the question was answered otherwise (N/A, 'no evidence found'), or before a condition took it away; oldest first. It is no part of the audit's answers, and it is not lost.",
      type: 'object',
      maxProperties: mostQuestions,
      propertyNames: identifierSchema,
      additionalProperties: asideSchema,
    },
    completedSections: {
      description: 'The sections that the auditor says are complete, by id.',
      type: 'array',
      maxItems: 100,
      uniqueItems: true,
      items: identifierSchema,
    },
    retired: {
      description:
        'What was answered under an earlier version of the tool and has no place in this one. It is shown and exported, and never lost.',
      type: 'array',
      minItems: 1,
      maxItems: mostQuestions,
      items: retiredSchema,
    },
    extensions: extensionsSchema,
  },
} as const;
