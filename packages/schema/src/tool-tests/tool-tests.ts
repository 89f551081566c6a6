import { answerSchema } from '../audit/answer.js';
import { extensionsSchema, identifierSchema } from '../tool/identifiers.js';
import { toolSchema } from '../tool/tool.js';
import { toolTestsSchemaId } from './schema-id.js';

const closed = { type: 'object', additionalProperties: false } as const;

const identifiers = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  uniqueItems: true,
  items: identifierSchema,
} as const;

const orNone = { anyOf: [identifierSchema, { type: 'null' }] } as const;

/** An issue that is expected, by its code and its place. */
const expectedIssueSchema = {
  ...closed,
  required: ['code', 'pointer'],
  properties: {
    code: {
      description: 'The code of the issue: answer.required.',
      type: 'string',
      pattern: '^[a-z][a-z.-]{0,63}$',
    },
    pointer: {
      description: 'The JSON Pointer of the place in the audit: /answers/theme.',
      type: 'string',
      maxLength: 500,
    },
  },
} as const;

/** The advice that is expected. What is left out is not compared. */
const expectedAdviceSchema = {
  ...closed,
  minProperties: 1,
  properties: {
    proposed: { ...orNone, description: 'The grade that the rules expect; null for none.' },
    best: { ...orNone, description: 'The best grade that the rules leave.' },
    worst: { ...orNone, description: 'The worst grade that the rules leave.' },
    applies: { ...identifiers, description: 'Rules that apply.' },
    appliesNot: { ...identifiers, description: 'Rules that do not apply, or are not known to.' },
    needs: { ...identifiers, description: 'Rules that the chosen grade departs from.' },
  },
} as const;

/** One test of a tool: what is answered, and what is to come of it. */
export const toolTestSchema = {
  ...closed,
  required: ['name', 'answers', 'expect'],
  properties: {
    name: {
      description: 'What it shows, in a sentence.',
      type: 'string',
      minLength: 1,
      maxLength: 500,
    },
    today: {
      description: 'The day on which it is checked. Default: that of the whole file.',
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    },
    answers: {
      description: 'The answers, by the id of the question.',
      type: 'object',
      maxProperties: 5000,
      propertyNames: identifierSchema,
      additionalProperties: answerSchema,
    },
    expect: {
      description: 'What is to come of it. What is left out is not compared.',
      ...closed,
      minProperties: 1,
      properties: {
        asked: { ...identifiers, description: 'Questions that are asked.' },
        notAsked: { ...identifiers, description: 'Questions that are not asked.' },
        issues: {
          description: 'Issues that are told.',
          type: 'array',
          maxItems: 500,
          items: expectedIssueSchema,
        },
        noOtherErrors: {
          description: 'Whether every error that is told is among `issues`. Default: no.',
          type: 'boolean',
        },
        advice: expectedAdviceSchema,
      },
    },
  },
} as const;

/** Tests of a tool, as data: a partnership writes answers, and the issues and advice it expects. */
export const toolTestsSchema = {
  ...closed,
  required: ['schema', 'tool', 'today', 'tests'],
  properties: {
    schema: { description: 'The shape that it has.', const: toolTestsSchemaId },
    tool: {
      description: 'The id of the tool that is tested.',
      ...closed,
      required: ['id'],
      properties: { id: toolSchema.properties.id },
    },
    today: {
      ...toolTestSchema.properties.today,
      description:
        'The day on which the tests are checked, so that they come to the same for ever.',
    },
    tests: {
      description: 'The tests.',
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: toolTestSchema,
    },
    extensions: extensionsSchema,
  },
} as const;
