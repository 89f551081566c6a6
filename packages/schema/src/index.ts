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
  Retired,
  Row,
  TableValue,
  TextValue,
  ToolReference,
  TypedDate,
  TypedNumber,
  WordsForDate,
} from './audit/types.js';
export { defineTool } from './define-tool/define-tool.js';
export { type Draft07Schema, draft07 } from './draft-07/draft-07.js';
export { longestText } from './longest-text.js';
export { overlaySchemaId } from './overlay/schema-id.js';
export type {
  AddQuestion,
  AddSection,
  AddThemePack,
  HideQuestion,
  MoveQuestion,
  MoveSection,
  Overlay,
  OverlayChange,
  Put,
  PutCode,
  PutIn,
  PutTranslation,
  QuestionMembers,
  Remove,
  RemoveCode,
  RemoveQuestion,
  RemoveSection,
  RemoveThemePack,
  RemoveTranslation,
  ReplaceQuestion,
  ReplaceSection,
  SectionMembers,
  SetQuestion,
  SetSection,
  SetTool,
  ShowQuestion,
  ToolEntries,
  ToolMembers,
} from './overlay/types.js';
export type { PublishedSchema } from './published.js';
export {
  auditJsonSchema,
  briefingJsonSchema,
  overlayJsonSchema,
  redactionProfileJsonSchema,
  reviewJsonSchema,
  roundJsonSchema,
  roundReportJsonSchema,
  styleThemeJsonSchema,
  summaryJsonSchema,
  themePackJsonSchema,
  toolJsonSchema,
  toolTestsJsonSchema,
} from './published.js';
export { redactionProfileSchemaId } from './redaction-profile/schema-id.js';
export type { RedactionProfile, Treatment } from './redaction-profile/types.js';
export { reviewSchemaId } from './review/schema-id.js';
export type {
  Action,
  ActionStep,
  AgreedGrade,
  Basis,
  By,
  Dissent,
  Finding,
  Remark,
  Review,
  ReviewedReturn,
  ReviewJudgement,
} from './review/types.js';
export { roundSchemaId } from './round/schema-id.js';
export type { Invitation, Round, RoundCase } from './round/types.js';
export { briefingSchemaId, roundReportSchemaId } from './round-report/schema-id.js';
export type {
  ActionCounts,
  ActionTold,
  AgreementTold,
  Briefing,
  FindingTold,
  GradeRow,
  Moved,
  Movement,
  NotMoved,
  QuestionProfile,
  ReportTexts,
  RoundReport,
  SectionProfile,
  Unknown,
} from './round-report/types.js';
export { styleThemeSchemaId } from './style-theme/schema-id.js';
export type { ColourToken, StyleTheme, StyleTokens } from './style-theme/types.js';
export { summarySchemaId } from './summary/schema-id.js';
export type { GradeCounts, StateCounts, Summary } from './summary/types.js';
export { themePackSchemaId } from './theme-pack/schema-id.js';
export type { ThemePack, ThemePackSection } from './theme-pack/types.js';
export type { Condition, Operand } from './tool/condition.js';
export { conditionDepth } from './tool/condition.js';
export { toolSchemaId } from './tool/schema-id.js';
export type {
  Baseline,
  ChoiceColumn,
  ChoiceQuestion,
  ChoicesQuestion,
  Code,
  Column,
  Contact,
  DateColumn,
  DateQuestion,
  DecisionQuestion,
  Flag,
  GradeQuestion,
  GradeRule,
  GradeStep,
  NarrativeColumn,
  NarrativeQuestion,
  NumberColumn,
  NumberQuestion,
  Options,
  Paragraph,
  Question,
  QuotedSource,
  Replacement,
  RequireRule,
  Roles,
  Rule,
  Scale,
  Section,
  Source,
  TableQuestion,
  Text,
  TextColumn,
  TextQuestion,
  ThemePackEntry,
  Threshold,
  Tool,
  TranslatedText,
  Translation,
  WarnRule,
} from './tool/types.js';
export { toolSchema, unsaidByToolSchema } from './tool-schema/tool-schema.js';
export { toolTestsSchemaId } from './tool-tests/schema-id.js';
export type { ToolTest, ToolTests } from './tool-tests/types.js';
