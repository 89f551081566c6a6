export type {
  AnswerOf,
  AnswersOf,
  QuestionIdOf,
  QuestionsOf,
  SectionIdOf,
  ValueById,
  ValueOf,
} from './audit/answers-of.js';
export { auditSchemaId } from './audit/schema-id.js';
export type {
  Answer,
  Answered,
  Answers,
  AnswerValue,
  Audit,
  CellValue,
  ChoicesValue,
  ChoiceValue,
  DateValue,
  DecisionValue,
  Evidence,
  GradeValue,
  NoEvidence,
  NotApplicable,
  NumberValue,
  Row,
  TableValue,
  TextValue,
  ToolReference,
  TypedDate,
  TypedNumber,
  WordsForDate,
} from './audit/types.js';
export { longestText } from './longest-text.js';
export type { PublishedSchema } from './published.js';
export { auditJsonSchema, toolJsonSchema } from './published.js';
export type { Condition, Operand } from './tool/condition.js';
export { conditionDepth } from './tool/condition.js';
export { toolSchemaId } from './tool/schema-id.js';
export type {
  ChoiceColumn,
  ChoiceQuestion,
  ChoicesQuestion,
  Code,
  Column,
  DateColumn,
  DateQuestion,
  DecisionQuestion,
  GradeQuestion,
  GradeStep,
  NarrativeColumn,
  NarrativeQuestion,
  NumberColumn,
  NumberQuestion,
  Options,
  Paragraph,
  Question,
  Roles,
  Scale,
  Section,
  Source,
  TableQuestion,
  Text,
  TextColumn,
  TextQuestion,
  Tool,
} from './tool/types.js';
