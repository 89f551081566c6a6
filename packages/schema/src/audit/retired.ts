import { identifierSchema } from '../tool/identifiers.js';
import { answerSchema } from './answer.js';
import { toolReferenceSchema } from './tool-reference.js';

const closed = { type: 'object', additionalProperties: false } as const;
const wordsSchema = { type: 'string', minLength: 1, maxLength: 20000 } as const;

/** What is set aside for a question, oldest first. */
export const asideSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 100,
  items: answerSchema,
} as const;

const optionsSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 400,
  items: {
    ...closed,
    required: ['code', 'label'],
    properties: {
      code: { ...identifierSchema, description: 'What is stored.' },
      label: { ...wordsSchema, description: 'What was shown.' },
    },
  },
} as const;

/** What an audit holds for a question or a section that its tool does not have any more. */
export const retiredSchema = {
  ...closed,
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
      ...wordsSchema,
      description: 'What was asked, in the words that the auditor saw.',
    },
    kind: { ...identifierSchema, description: 'The kind of the question.' },
    options: {
      ...optionsSchema,
      description: 'The codes, or the grades, that the answer holds, with their labels.',
    },
    columns: {
      description: 'The columns of the table, with their labels.',
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        ...closed,
        required: ['id', 'label', 'kind'],
        properties: {
          id: { ...identifierSchema, description: 'The id of the column.' },
          label: { ...wordsSchema, description: 'What was shown above it.' },
          kind: { ...identifierSchema, description: 'The kind of the column.' },
          options: {
            ...optionsSchema,
            description: 'The codes that its cells hold, with their labels.',
          },
        },
      },
    },
    contactTypes: {
      ...optionsSchema,
      description: 'The types of contact that the evidence names, with their labels.',
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
