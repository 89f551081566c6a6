import {
  addQuestionSchema,
  hideQuestionSchema,
  moveQuestionSchema,
  removeQuestionSchema,
  replaceQuestionSchema,
  setQuestionSchema,
  showQuestionSchema,
} from './question-change.js';
import {
  addSectionSchema,
  moveSectionSchema,
  removeSectionSchema,
  replaceSectionSchema,
  setSectionSchema,
} from './section-change.js';
import {
  addThemePackSchema,
  putCodeSchema,
  putSchema,
  putTranslationSchema,
  removeCodeSchema,
  removeSchema,
  removeThemePackSchema,
  removeTranslationSchema,
  setToolSchema,
} from './tool-change.js';

const changeSchemas = {
  'add-section': addSectionSchema,
  'add-question': addQuestionSchema,
  'replace-section': replaceSectionSchema,
  'replace-question': replaceQuestionSchema,
  'move-section': moveSectionSchema,
  'move-question': moveQuestionSchema,
  'remove-section': removeSectionSchema,
  'remove-question': removeQuestionSchema,
  'hide-question': hideQuestionSchema,
  'show-question': showQuestionSchema,
  'set-section': setSectionSchema,
  'set-question': setQuestionSchema,
  'set-tool': setToolSchema,
  put: putSchema,
  remove: removeSchema,
  'put-code': putCodeSchema,
  'remove-code': removeCodeSchema,
  'add-theme-pack': addThemePackSchema,
  'remove-theme-pack': removeThemePackSchema,
  'put-translation': putTranslationSchema,
  'remove-translation': removeTranslationSchema,
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
