import { extensionsSchema, identifierSchema, versionSchema } from '../tool/identifiers.js';
import { answerSchema } from './answer.js';
import { auditSchemaId } from './schema-id.js';

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
const momentSchema = {
  type: 'string',
  pattern:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
} as const;

/** The tool that an audit was made with. */
export const toolReferenceSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version'],
  properties: {
    id: {
      description: 'The id of the tool.',
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
    },
    version: { ...versionSchema, description: 'The version of the tool.' },
    digest: {
      description: 'The SHA-256 of the tool, so that a changed tool is noticed.',
      type: 'string',
      pattern: '^sha256:[0-9a-f]{64}$',
    },
  },
} as const;

const mostQuestions = 5000;

const asideSchema = { type: 'array', minItems: 1, maxItems: 100, items: answerSchema } as const;

/** What an audit holds for a question or a section that its tool does not have any more. */
export const retiredSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'tool'],
  properties: {
    question: { ...identifierSchema, description: 'The id of the question.' },
    section: { ...identifierSchema, description: 'The id of the section that it stood in.' },
    number: {
      description: 'The number that was printed beside it.',
      type: 'string',
      minLength: 1,
      maxLength: 20,
    },
    label: {
      description: 'What was asked, in the words that the auditor saw.',
      type: 'string',
      minLength: 1,
      maxLength: 20000,
    },
    tool: { ...toolReferenceSchema, description: 'The tool that asked it.' },
    answer: { ...answerSchema, description: 'What was answered, as it was.' },
    setAside: { ...asideSchema, description: 'What was set aside, oldest first.' },
    completed: {
      description: 'Present without a question: the auditor had said that the section is complete.',
      const: true,
    },
  },
} as const;

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
