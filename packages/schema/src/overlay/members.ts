import {
  dateParameters,
  narrativeParameters,
  numberParameters,
  textParameters,
} from '../tool/column.js';
import { identifierSchema } from '../tool/identifiers.js';
import {
  choicesQuestionSchema,
  decisionQuestionSchema,
  gradeQuestionSchema,
  questionMembers,
  tableQuestionSchema,
} from '../tool/question.js';
import { sectionSchema, toolSchema } from '../tool/tool.js';

// What may be set is spelled out by taking away what may not: a member that a later version of the
// tool schema adds can be set without a change here.
const { id: _questionId, hidden: _hidden, ...settableOfQuestion } = questionMembers;
const { id: _sectionId, questions: _questions, ...settableOfSection } = sectionSchema.properties;
const {
  schema: _schema,
  id: _toolId,
  version: _version,
  title: _title,
  sections: _sections,
  ...settableOfTool
} = toolSchema.properties;

const closed = { type: 'object', additionalProperties: false, minProperties: 1 } as const;

/**
 * The members of a question of any kind but its id, and whether it is hidden, which has a change of
 * its own. Which of them its kind has is told of the tool
 * that comes of the overlay, as the kind may be among what is set.
 */
export const questionMembersSchema = {
  ...closed,
  properties: {
    ...settableOfQuestion,
    kind: { ...identifierSchema, description: 'The kind of its answer.' },
    maxLength: textParameters.maxLength,
    autocomplete: textParameters.autocomplete,
    rows: narrativeParameters.rows,
    precisions: dateParameters.precisions,
    future: dateParameters.future,
    words: dateParameters.words,
    inReviewPeriod: dateParameters.inReviewPeriod,
    minimum: numberParameters.minimum,
    maximum: numberParameters.maximum,
    whole: numberParameters.whole,
    unit: numberParameters.unit,
    options: choicesQuestionSchema.properties.options,
    explanation: decisionQuestionSchema.properties.explanation,
    rowName: tableQuestionSchema.properties.rowName,
    columns: tableQuestionSchema.properties.columns,
    rationale: gradeQuestionSchema.properties.rationale,
  },
} as const;

/** The members of a section but its id, and its questions: those have changes of their own. */
export const sectionMembersSchema = { ...closed, properties: settableOfSection } as const;

/** The members of a tool but those that the overlay itself names, and its sections. */
export const toolMembersSchema = { ...closed, properties: settableOfTool } as const;
