import { extensionsSchema, identifierSchema } from '../tool/identifiers.js';
import { answerSchema } from './answer.js';
import { caseReferenceSchema, hostIdSchema, momentSchema, revisionSchema } from './marks.js';
import { asideSchema, retiredSchema } from './retired.js';
import { auditSchemaId } from './schema-id.js';
import { toolReferenceSchema } from './tool-reference.js';

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
      ...hostIdSchema,
    },
    tool: { ...toolReferenceSchema, description: 'The tool that it was made with.' },
    caseReference: {
      description: 'The reference that the agencies know the case by.',
      ...caseReferenceSchema,
    },
    status: {
      description: 'Whether it is still being filled in.',
      enum: ['in-progress', 'submitted'],
    },
    revision: {
      description: 'How many changes were made to it. It only grows.',
      ...revisionSchema,
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
