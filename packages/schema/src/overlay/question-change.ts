import { questionMembers, questionSchema } from '../tool/question.js';
import { questionMembersSchema } from './members.js';
import { after, closed, first, question, section, unset } from './place.js';

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

export const replaceQuestionSchema = {
  ...closed,
  required: ['change', 'question', 'by'],
  properties: {
    change: {
      description: 'A question makes way for another, which takes its place.',
      const: 'replace-question',
    },
    question,
    by: questionSchema,
  },
} as const;

export const moveQuestionSchema = {
  ...closed,
  required: ['change', 'question'],
  properties: {
    change: {
      description: 'A question is put elsewhere. Without a place it becomes the last.',
      const: 'move-question',
    },
    question,
    section: { ...section, description: 'The id of the section. Default: the one it is in.' },
    after,
    first,
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

export const hideQuestionSchema = {
  ...closed,
  required: ['change', 'question'],
  properties: {
    change: {
      description: 'A question stays in the tool and is not asked.',
      const: 'hide-question',
    },
    question,
    justification: questionMembers.hidden.properties.justification,
  },
} as const;

export const showQuestionSchema = {
  ...closed,
  required: ['change', 'question'],
  properties: {
    change: { description: 'A question that was hidden is asked again.', const: 'show-question' },
    question,
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
