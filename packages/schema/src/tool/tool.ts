import { conditionSchema } from './condition-schema.js';
import { baselineSchema, contactSchema, flagSchema, thresholdSchema } from './grading.js';
import {
  extensionsSchema,
  identifierSchema,
  languageSchema,
  versionSchema,
} from './identifiers.js';
import { questionSchema } from './question.js';
import { replacementSchema } from './replacement.js';
import { ruleSchema } from './rule.js';
import { codeSchema, scaleSchema } from './scale.js';
import { toolSchemaId } from './schema-id.js';
import { paragraphSchema, sourceSchema, textSchema } from './text.js';
import { themePackEntrySchema } from './theme-pack-entry.js';
import { translationSchema } from './translation.js';

/** Questions that belong together, under one heading of the form. */
export const sectionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'questions'],
  properties: {
    id: { ...identifierSchema, description: 'A meaningful word, unique in the tool.' },
    title: { ...textSchema, description: 'The heading, as printed.' },
    shortTitle: {
      ...textSchema,
      description:
        'The name in a task list, where the printed title would not tell one section from another.',
    },
    guidance: {
      description: 'What is to be read before the questions.',
      type: 'array',
      items: paragraphSchema,
      maxItems: 50,
    },
    questions: {
      description: 'The questions, in the order in which they are asked.',
      type: 'array',
      items: questionSchema,
      minItems: 1,
      maxItems: 500,
    },
    area: {
      description:
        'Whether it is one of the areas that are audited: only those count in grading. Default: no.',
      type: 'boolean',
    },
    judgement: {
      ...identifierSchema,
      description: 'The grade question that holds the judgement of the section, if it is judged.',
    },
    when: {
      ...conditionSchema,
      description: 'The condition under which it is asked. Default: always.',
    },
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

/** A questionnaire as data: sections, questions, scale, rules. Never code. */
export const toolSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'version', 'language', 'title', 'sections'],
  properties: {
    schema: { description: 'The shape that it has.', const: toolSchemaId },
    id: {
      description: 'The name of the tool in data and in addresses.',
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
    },
    version: {
      ...versionSchema,
      description:
        'The semantic version of the tool. Audits name the version that they were made with.',
    },
    language: { ...languageSchema, description: 'The language of its texts, as a BCP 47 tag.' },
    title: { ...textSchema, description: 'The name of the tool.' },
    publisher: { ...textSchema, description: 'Who the wording belongs to.' },
    purpose: {
      description: 'What the audit is for, as printed at the head of the form.',
      type: 'object',
      additionalProperties: false,
      required: ['title', 'paragraphs'],
      properties: {
        title: textSchema,
        paragraphs: { type: 'array', items: paragraphSchema, minItems: 1, maxItems: 100 },
      },
    },
    guidance: {
      description: 'How to complete the form, as printed at its head.',
      type: 'object',
      additionalProperties: false,
      required: ['title', 'paragraphs'],
      properties: {
        title: textSchema,
        paragraphs: { type: 'array', items: paragraphSchema, minItems: 1, maxItems: 100 },
      },
    },
    reviewPeriod: {
      description:
        'How far back from the date of audit the records are read: an ISO 8601 duration, P12M.',
      type: 'string',
      pattern: '^P([1-9][0-9]{0,2}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}D)?$',
      minLength: 3,
    },
    sections: {
      description: 'The sections, in the order in which they are asked.',
      type: 'array',
      items: sectionSchema,
      minItems: 1,
      maxItems: 100,
    },
    roles: {
      ...rolesSchema,
      description: 'The questions that the engine must find, by what they hold.',
    },
    codeLists: {
      description: 'Closed lists that questions can take their options from, by name.',
      type: 'object',
      maxProperties: 50,
      propertyNames: identifierSchema,
      additionalProperties: { type: 'array', minItems: 1, maxItems: 500, items: codeSchema },
    },
    scale: { ...scaleSchema, description: 'The grades that can be given.' },
    baseline: { ...baselineSchema, description: 'The grade that auditors start from.' },
    thresholds: {
      description: 'The numbers that rules name, by id.',
      type: 'object',
      maxProperties: 50,
      propertyNames: identifierSchema,
      additionalProperties: thresholdSchema,
    },
    flags: {
      description: 'What the auditor says outright and rules weigh, by id.',
      type: 'object',
      maxProperties: 50,
      propertyNames: identifierSchema,
      additionalProperties: flagSchema,
    },
    rules: {
      description: 'The grading rules. Their order changes nothing.',
      type: 'array',
      maxItems: 200,
      items: ruleSchema,
    },
    contacts: {
      description: 'Whom to turn to at once where there is an immediate concern.',
      type: 'array',
      maxItems: 20,
      items: contactSchema,
    },
    themePacks: {
      description: 'The themes that bring questions and guidance of their own.',
      type: 'array',
      maxItems: 50,
      items: themePackEntrySchema,
    },
    translations: {
      description: 'Its words in other languages, by language tag.',
      type: 'object',
      maxProperties: 50,
      propertyNames: languageSchema,
      additionalProperties: translationSchema,
    },
    replacements: {
      description:
        'What took the place of questions of earlier versions, so that audits can be moved.',
      type: 'array',
      maxItems: 500,
      items: replacementSchema,
    },
    source: sourceSchema,
    extensions: extensionsSchema,
  },
} as const;
