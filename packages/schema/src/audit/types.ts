import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type {
  answeredSchema,
  evidenceSchema,
  noEvidenceSchema,
  notApplicableSchema,
} from './answer.js';
import type { auditSchema } from './audit.js';
import type { retiredSchema } from './retired.js';
import type { toolReferenceSchema } from './tool-reference.js';
import type {
  choicesValueSchema,
  choiceValueSchema,
  decisionValueSchema,
  gradeValueSchema,
  numberValueSchema,
  rowSchema,
  textValueSchema,
  typedDateSchema,
  typedNumberSchema,
  wordsForDateSchema,
} from './value.js';

/** Text as typed. */
export type TextValue = FromSchema<typeof textValueSchema>;

/** What was typed into the fields of a date as long as it is not one. */
export interface TypedDate extends ReadOnly<FromSchema<typeof typedDateSchema>> {}

/** Words in the place of a date, and what was typed into its fields as well. */
export interface WordsForDate extends ReadOnly<FromSchema<typeof wordsForDateSchema>> {}

/** A date that exists (2026-03-09, 2026-03 or 2026), or what stands in its place. */
export type DateValue = string | TypedDate | WordsForDate;

/** What was typed as long as it is no number. */
export interface TypedNumber extends ReadOnly<FromSchema<typeof typedNumberSchema>> {}

/** A number, or what stands in its place. */
export type NumberValue = FromSchema<typeof numberValueSchema> | TypedNumber;

/** One code of the question's options. */
export type ChoiceValue = FromSchema<typeof choiceValueSchema>;

/** Codes of the question's options. */
export type ChoicesValue = ReadOnly<FromSchema<typeof choicesValueSchema>>;

/** A closed answer and its explanation. */
export interface DecisionValue extends ReadOnly<FromSchema<typeof decisionValueSchema>> {}

/** A step of the scale and its rationale. */
export interface GradeValue extends ReadOnly<FromSchema<typeof gradeValueSchema>> {}

/** What one cell of a row says. */
export type CellValue = TextValue | DateValue | NumberValue | ChoiceValue;

type RowMembers = Omit<ReadOnly<FromSchema<typeof rowSchema>>, 'cells'>;

/** One row of a table: what it says, by the id of the column. */
export interface Row extends RowMembers {
  readonly cells: { readonly [column: string]: CellValue };
}

/** The rows of a table. */
export type TableValue = readonly Row[];

/** The value of an answer, whatever its question's kind. */
export type AnswerValue =
  | TextValue
  | DateValue
  | NumberValue
  | ChoiceValue
  | ChoicesValue
  | DecisionValue
  | GradeValue
  | TableValue;

type EvidenceMembers = Omit<ReadOnly<FromSchema<typeof evidenceSchema>>, 'when'>;

/** One piece of dated evidence. */
export interface Evidence extends EvidenceMembers {
  readonly when?: string | TypedDate;
}

type AnsweredMembers = Omit<ReadOnly<FromSchema<typeof answeredSchema>>, 'value' | 'evidence'>;

/** The question was answered: with a value, or so far with evidence alone. */
export interface Answered<VALUE = AnswerValue> extends AnsweredMembers {
  readonly value?: VALUE;
  readonly evidence?: readonly Evidence[];
}

/** The question does not apply to this case. */
export interface NotApplicable extends ReadOnly<FromSchema<typeof notApplicableSchema>> {}

/** The auditor looked, and the file does not show it. */
export interface NoEvidence extends ReadOnly<FromSchema<typeof noEvidenceSchema>> {}

/** What an audit says to one question. A blank has no answer. */
export type Answer<VALUE = AnswerValue> = Answered<VALUE> | NotApplicable | NoEvidence;

/** Answers by the id of their question. */
export interface Answers {
  readonly [question: string]: Answer;
}

/** The tool that an audit was made with. */
export interface ToolReference extends ReadOnly<FromSchema<typeof toolReferenceSchema>> {}

type RetiredMembers = Omit<ReadOnly<FromSchema<typeof retiredSchema>>, 'answer' | 'setAside'>;

/** What an audit holds for a question or a section that its tool does not have any more. */
export interface Retired extends RetiredMembers {
  readonly answer?: Answer;
  readonly setAside?: readonly Answer[];
}

type AuditMembers = Omit<
  ReadOnly<FromSchema<typeof auditSchema>>,
  'answers' | 'setAside' | 'retired'
>;

/** One agency's return on one case, made with one version of one tool. */
export interface Audit<ANSWERS = Answers> extends AuditMembers {
  readonly answers: ANSWERS;
  readonly setAside?: { readonly [question: string]: readonly Answer[] };
  readonly retired?: readonly Retired[];
}
