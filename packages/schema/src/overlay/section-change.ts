import { sectionSchema } from '../tool/tool.js';
import { sectionMembersSchema } from './members.js';
import { after, closed, first, section, unset } from './place.js';

const { minItems: _, ...questions } = sectionSchema.properties.questions;

/** A section that is added. Questions that are moved to it afterwards may be all that it asks. */
const addedSectionSchema = {
  ...sectionSchema,
  properties: { ...sectionSchema.properties, questions },
} as const;

export const addSectionSchema = {
  ...closed,
  required: ['change', 'section'],
  properties: {
    change: { description: 'A section is added, with its questions.', const: 'add-section' },
    section: addedSectionSchema,
    after,
    first,
  },
} as const;

export const replaceSectionSchema = {
  ...closed,
  required: ['change', 'section', 'by'],
  properties: {
    change: {
      description: 'A section makes way for another, which takes its place.',
      const: 'replace-section',
    },
    section,
    by: sectionSchema,
  },
} as const;

export const moveSectionSchema = {
  ...closed,
  required: ['change', 'section'],
  properties: {
    change: {
      description: 'A section is put elsewhere. Without a place it becomes the last.',
      const: 'move-section',
    },
    section,
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
