import { themePackSchema } from '../theme-pack/theme-pack.js';
import { flagSchema, thresholdSchema } from '../tool/grading.js';
import { identifierSchema, languageSchema } from '../tool/identifiers.js';
import { ruleSchema } from '../tool/rule.js';
import { codeSchema, gradeStepSchema } from '../tool/scale.js';
import { toolSchema } from '../tool/tool.js';
import { translationSchema } from '../tool/translation.js';
import { toolMembersSchema } from './members.js';
import { after, closed, first, unset } from './place.js';

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

const ofList = { ...identifierSchema, description: 'The id of the entry.' } as const;
const codeList = { ...identifierSchema, description: 'The name of the code list.' } as const;

/** The parts of a tool that hold entries by id, with what each entry is. */
const entrySchemas = {
  rules: ruleSchema,
  grades: gradeStepSchema,
  thresholds: thresholdSchema,
  flags: flagSchema,
  codeLists: toolSchema.properties.codeLists.additionalProperties,
  roles: identifierSchema,
} as const;

const among = {
  description: 'The part of the tool that holds it.',
  enum: ['rules', 'grades', 'thresholds', 'flags', 'codeLists', 'roles'],
} as const;

/** What `put` has, whatever the entry is. Which value fits is told by `in`. */
export const putMembersSchema = {
  ...closed,
  required: ['change', 'in', 'id', 'value'],
  properties: {
    change: {
      description: 'One entry is added, or takes the place of the one of its id.',
      const: 'put',
    },
    in: among,
    id: ofList,
    value: { description: 'The entry.' },
    after,
    first,
  },
} as const;

export const putSchema = {
  ...putMembersSchema,
  allOf: Object.entries(entrySchemas).map(([part, value]) => ({
    if: { required: ['in'], properties: { in: { const: part } } },
    then: { properties: { value } },
  })),
} as const;

export const removeSchema = {
  ...closed,
  required: ['change', 'in', 'id'],
  properties: {
    change: { description: 'One entry is taken away.', const: 'remove' },
    in: among,
    id: ofList,
  },
} as const;

export const putCodeSchema = {
  ...closed,
  required: ['change', 'codeList', 'code'],
  properties: {
    change: {
      description: 'A code is added to a list (an agency), or takes the place of the same code.',
      const: 'put-code',
    },
    codeList,
    code: codeSchema,
    after,
    first,
  },
} as const;

export const removeCodeSchema = {
  ...closed,
  required: ['change', 'codeList', 'code'],
  properties: {
    change: { description: 'A code is taken out of a list.', const: 'remove-code' },
    codeList,
    code: { ...identifierSchema, description: 'The code.' },
  },
} as const;

export const addThemePackSchema = {
  ...closed,
  required: ['change', 'pack'],
  properties: {
    change: {
      description: 'A theme pack brings its questions and guidance into the sections.',
      const: 'add-theme-pack',
    },
    pack: themePackSchema,
  },
} as const;

export const removeThemePackSchema = {
  ...closed,
  required: ['change', 'themePack'],
  properties: {
    change: {
      description: 'A theme pack is removed, with its questions and guidance.',
      const: 'remove-theme-pack',
    },
    themePack: { ...identifierSchema, description: 'The id of the pack.' },
  },
} as const;

const language = { ...languageSchema, description: 'The language, as a BCP 47 tag.' } as const;

export const putTranslationSchema = {
  ...closed,
  required: ['change', 'language', 'strings'],
  properties: {
    change: {
      description: 'Texts in another language are added, or take the place of those for the same.',
      const: 'put-translation',
    },
    language,
    strings: translationSchema.properties.strings,
  },
} as const;

export const removeTranslationSchema = {
  ...closed,
  required: ['change', 'language'],
  properties: {
    change: { description: 'A language is taken away.', const: 'remove-translation' },
    language,
  },
} as const;
