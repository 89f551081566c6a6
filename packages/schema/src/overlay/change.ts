import { identifierSchema } from '../tool/identifiers.js';
import { questionSchema } from '../tool/question.js';
import { sectionSchema } from '../tool/tool.js';
import { questionMembersSchema, sectionMembersSchema, toolMembersSchema } from './members.js';

const closed = { type: 'object', additionalProperties: false } as const;

const after = { ...identifierSchema, description: 'The id of what it follows. Default: the last.' };
const section = { ...identifierSchema, description: 'The id of the section.' } as const;
const question = { ...identifierSchema, description: 'The id of the question.' } as const;
const first = {
  description: 'It is put before all others. Not beside `after`.',
  const: true,
} as const;

const unset = {
  description: 'The names of optional members that are taken away.',
  type: 'array',
  minItems: 1,
  maxItems: 50,
  uniqueItems: true,
  items: identifierSchema,
} as const;

export const addSectionSchema = {
  ...closed,
  required: ['change', 'section'],
  properties: {
    change: { description: 'A section is added, with its questions.', const: 'add-section' },
    section: sectionSchema,
    after,
    first,
  },
} as const;

export const addQuestionSchema = {
  ...closed,
  required: ['change', 'section', 'question'],
  properties: {
    change: { description: 'A question is added to a section.', const: 'add-question' },
    section,
    question: questionSchema,
    after,
    first,
  },
} as const;

export const removeSectionSchema = {
  ...closed,
  required: ['change', 'section'],
  properties: {
    change: { description: 'A section is removed, with its questions.', const: 'remove-section' },
    section,
  },
} as const;

export const removeQuestionSchema = {
  ...closed,
  required: ['change', 'question'],
  properties: {
    change: { description: 'A question is removed.', const: 'remove-question' },
    question,
  },
} as const;

export const setSectionSchema = {
  ...closed,
  minProperties: 3, // A change that changes nothing is a slip.
  required: ['change', 'section'],
  properties: {
    change: { description: 'Members of a section are replaced.', const: 'set-section' },
    section,
    members: {
      ...sectionMembersSchema,
      description: 'What is put in the place of what was there.',
    },
    unset,
  },
} as const;

export const setQuestionSchema = {
  ...closed,
  minProperties: 3,
  required: ['change', 'question'],
  properties: {
    change: { description: 'Members of a question are replaced.', const: 'set-question' },
    question,
    members: {
      ...questionMembersSchema,
      description: 'What is put in the place of what was there.',
    },
    unset,
  },
} as const;

export const setToolSchema = {
  ...closed,
  minProperties: 2,
  required: ['change'],
  properties: {
    change: { description: 'Members of the tool itself are replaced.', const: 'set-tool' },
    members: { ...toolMembersSchema, description: 'What is put in the place of what was there.' },
    unset,
  },
} as const;

const changeSchemas = {
  'add-section': addSectionSchema,
  'add-question': addQuestionSchema,
  'remove-section': removeSectionSchema,
  'remove-question': removeQuestionSchema,
  'set-section': setSectionSchema,
  'set-question': setQuestionSchema,
  'set-tool': setToolSchema,
} as const;

/** One change to a tool, told by its `change`. */
export const changeSchema = {
  type: 'object',
  required: ['change'],
  properties: { change: { enum: Object.keys(changeSchemas) } },
  allOf: Object.entries(changeSchemas).map(([change, schema]) => ({
    if: { required: ['change'], properties: { change: { const: change } } },
    then: schema,
  })),
} as const;
