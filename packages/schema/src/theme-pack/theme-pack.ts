import { extensionsSchema, identifierSchema, versionSchema } from '../tool/identifiers.js';
import { questionSchema } from '../tool/question.js';
import { codeSchema } from '../tool/scale.js';
import { paragraphSchema } from '../tool/text.js';
import { themePackMembers } from '../tool/theme-pack-entry.js';
import { themePackSchemaId } from './schema-id.js';

/** What a theme pack brings to one section. */
export const themePackSectionSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 2,
  required: ['section'],
  properties: {
    section: { ...identifierSchema, description: 'The id of the section.' },
    guidance: {
      description: 'What is to be read before the questions, after the guidance that is there.',
      type: 'array',
      items: paragraphSchema,
      minItems: 1,
      maxItems: 50,
    },
    questions: {
      description: 'The questions, in the order in which they are asked.',
      type: 'array',
      items: questionSchema,
      minItems: 1,
      maxItems: 500,
    },
    after: {
      ...identifierSchema,
      description: 'The id of the question that they follow. Default: the last.',
    },
  },
} as const;

/** The extra questions and guidance of one audit theme (neglect, exploitation…). */
export const themePackSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'version', 'title', 'theme', 'sections'],
  properties: {
    schema: { description: 'The shape that it has.', const: themePackSchemaId },
    ...themePackMembers,
    version: { ...versionSchema, description: 'The semantic version of the pack.' },
    theme: {
      ...codeSchema,
      description:
        'The theme that brings it: a code of the question with the role `theme`, and what is shown for it.',
    },
    sections: {
      description: 'What it brings, by section.',
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: themePackSectionSchema,
    },
    extensions: extensionsSchema,
  },
} as const;
