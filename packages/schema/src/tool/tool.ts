import { conditionSchema } from './condition-schema.js';
import {
  extensionsSchema,
  identifierSchema,
  languageSchema,
  versionSchema,
} from './identifiers.js';
import { questionSchema } from './question.js';
import { codeSchema, scaleSchema } from './scale.js';
import { toolSchemaId } from './schema-id.js';
import { paragraphSchema, sourceSchema, textSchema } from './text.js';

/** Questions that belong together, under one heading of the form. */
export const sectionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'questions'],
  properties: {
    id: identifierSchema,
    title: textSchema,
    /** The name in a task list, where the printed title would not tell one section from another. */
    shortTitle: textSchema,
    guidance: { type: 'array', items: paragraphSchema, maxItems: 50 },
    questions: { type: 'array', items: questionSchema, minItems: 1, maxItems: 500 },
    when: conditionSchema,
    source: sourceSchema,
    extensions: extensionsSchema,
  },
} as const;

/** What the engine must find among the questions, by the id of the question that holds it. */
export const rolesSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    dateOfAudit: identifierSchema,
    theme: identifierSchema,
    agency: identifierSchema,
    auditor: identifierSchema,
    practitioner: identifierSchema,
    subject: identifierSchema,
    subjectName: identifierSchema,
    caseReference: identifierSchema,
    caseStatus: identifierSchema,
    actions: identifierSchema,
    goodPractice: identifierSchema,
    improvements: identifierSchema,
    overallGrade: identifierSchema,
  },
} as const;

/** A questionnaire as data: sections, questions, scale. Never code. */
export const toolSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'version', 'language', 'title', 'sections'],
  properties: {
    schema: { const: toolSchemaId },
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
    version: versionSchema,
    language: languageSchema,
    title: textSchema,
    publisher: textSchema,
    /** What the audit is for, as printed at the head of the form. */
    purpose: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'paragraphs'],
      properties: {
        title: textSchema,
        paragraphs: { type: 'array', items: paragraphSchema, minItems: 1, maxItems: 100 },
      },
    },
    /** How to complete the form, as printed at its head. */
    guidance: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'paragraphs'],
      properties: {
        title: textSchema,
        paragraphs: { type: 'array', items: paragraphSchema, minItems: 1, maxItems: 100 },
      },
    },
    /** How far back from the date of audit the records are read: an ISO 8601 duration, P12M. */
    reviewPeriod: {
      type: 'string',
      pattern: '^P([1-9][0-9]{0,2}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}D)?$',
      minLength: 3,
    },
    sections: { type: 'array', items: sectionSchema, minItems: 1, maxItems: 100 },
    roles: rolesSchema,
    codeLists: {
      type: 'object',
      maxProperties: 50,
      propertyNames: identifierSchema,
      additionalProperties: { type: 'array', minItems: 1, maxItems: 500, items: codeSchema },
    },
    scale: scaleSchema,
    source: sourceSchema,
    extensions: extensionsSchema,
  },
} as const;
