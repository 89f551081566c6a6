import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type {
  choiceColumnSchema,
  dateColumnSchema,
  narrativeColumnSchema,
  numberColumnSchema,
  textColumnSchema,
} from './column.js';
import type { Condition } from './condition.js';
import type { baselineSchema, contactSchema, flagSchema, thresholdSchema } from './grading.js';
import type {
  choiceQuestionSchema,
  choicesQuestionSchema,
  dateQuestionSchema,
  decisionQuestionSchema,
  gradeQuestionSchema,
  narrativeQuestionSchema,
  numberQuestionSchema,
  tableQuestionSchema,
  textQuestionSchema,
} from './question.js';
import type { replacementSchema } from './replacement.js';
import type {
  gradeRuleSchema,
  quotedSourceSchema,
  requireRuleSchema,
  warnRuleSchema,
} from './rule.js';
import type { codeSchema, gradeStepSchema, optionsSchema, scaleSchema } from './scale.js';
import type { paragraphSchema, sourceSchema, textSchema } from './text.js';
import type { themePackEntrySchema } from './theme-pack-entry.js';
import type { rolesSchema, sectionSchema, toolSchema } from './tool.js';
import type { translatedTextSchema, translationSchema } from './translation.js';

/** Words of the tool: one text, or one each for a child, an adult, and the printed form of both. */
export type Text = ReadOnly<FromSchema<typeof textSchema>>;

/** A paragraph of the tool, with its sub-points. */
export interface Paragraph extends ReadOnly<FromSchema<typeof paragraphSchema>> {}

/** Where a text of the tool comes from. */
export interface Source extends ReadOnly<FromSchema<typeof sourceSchema>> {}

/** A word of a closed list: what is stored, and what is shown for it. */
export interface Code extends ReadOnly<FromSchema<typeof codeSchema>> {}

/** The choices of a question: written out, or the name of one of the tool's code lists. */
export type Options = ReadOnly<FromSchema<typeof optionsSchema>>;

/** One step of the scale. */
export interface GradeStep extends ReadOnly<FromSchema<typeof gradeStepSchema>> {}

/** The ordered grades, best first. */
export interface Scale extends ReadOnly<FromSchema<typeof scaleSchema>> {}

/** The sentence that a rule follows. */
export interface QuotedSource extends ReadOnly<FromSchema<typeof quotedSourceSchema>> {}

/** The grade that auditors start from. */
export interface Baseline extends ReadOnly<FromSchema<typeof baselineSchema>> {}

/** A number that rules name. */
export interface Threshold extends ReadOnly<FromSchema<typeof thresholdSchema>> {}

/** Something that the auditor says outright, and rules weigh. */
export interface Flag extends ReadOnly<FromSchema<typeof flagSchema>> {}

/** Whom to turn to at once where there is an immediate concern. */
export interface Contact extends ReadOnly<FromSchema<typeof contactSchema>> {}

/** A theme pack of a tool: what it is called, and the theme that brings it. */
export interface ThemePackEntry extends ReadOnly<FromSchema<typeof themePackEntrySchema>> {}

/** One text of a tool in another language. */
export interface TranslatedText extends ReadOnly<FromSchema<typeof translatedTextSchema>> {}

type TranslationMembers = Omit<ReadOnly<FromSchema<typeof translationSchema>>, 'strings'>;

/** The words of a tool in another language. */
export interface Translation extends TranslationMembers {
  readonly strings: readonly TranslatedText[];
}

/** What took the place of questions of earlier versions. */
export interface Replacement extends ReadOnly<FromSchema<typeof replacementSchema>> {}

/** A rule as its schema has it, with its conditions put right. */
type RuleOf<SCHEMA> = {
  readonly [MEMBER in keyof SCHEMA]: MEMBER extends 'when' | 'requires'
    ? Condition
    : ReadOnly<SCHEMA[MEMBER]>;
};

/** A rule about the grade itself: no better than it, no worse than it, or that one. */
export interface GradeRule extends RuleOf<FromSchema<typeof gradeRuleSchema>> {}
/** A rule about what an audit must hold. */
export interface RequireRule extends RuleOf<FromSchema<typeof requireRuleSchema>> {}
/** A rule that only tells something. */
export interface WarnRule extends RuleOf<FromSchema<typeof warnRuleSchema>> {}

/** A grading rule, told by its effect. */
export type Rule = GradeRule | RequireRule | WarnRule;

/** What the engine must find among the questions. */
export interface Roles extends ReadOnly<FromSchema<typeof rolesSchema>> {}

/** A column of one line of text. */
export interface TextColumn extends ReadOnly<FromSchema<typeof textColumnSchema>> {}
/** A column of text of any length. */
export interface NarrativeColumn extends ReadOnly<FromSchema<typeof narrativeColumnSchema>> {}
/** A column of dates. */
export interface DateColumn extends ReadOnly<FromSchema<typeof dateColumnSchema>> {}
/** A column of numbers. */
export interface NumberColumn extends ReadOnly<FromSchema<typeof numberColumnSchema>> {}
/** A column of one choice each. */
export interface ChoiceColumn extends ReadOnly<FromSchema<typeof choiceColumnSchema>> {}

/** A simple question that each row of a table answers. */
export type Column = TextColumn | NarrativeColumn | DateColumn | NumberColumn | ChoiceColumn;

/** A question as its schema has it, with the parts that json-schema-to-ts cannot carry put right. */
type QuestionOf<SCHEMA> = {
  readonly [MEMBER in keyof SCHEMA]: MEMBER extends 'when' ? Condition : ReadOnly<SCHEMA[MEMBER]>;
};

/** A question answered with one line of text. */
export interface TextQuestion extends QuestionOf<FromSchema<typeof textQuestionSchema>> {}
/** A question answered with text of any length. */
export interface NarrativeQuestion extends QuestionOf<FromSchema<typeof narrativeQuestionSchema>> {}
/** A question answered with a date. */
export interface DateQuestion extends QuestionOf<FromSchema<typeof dateQuestionSchema>> {}
/** A question answered with a number. */
export interface NumberQuestion extends QuestionOf<FromSchema<typeof numberQuestionSchema>> {}
/** A question answered with one choice. */
export interface ChoiceQuestion extends QuestionOf<FromSchema<typeof choiceQuestionSchema>> {}
/** A question answered with any number of choices. */
export interface ChoicesQuestion extends QuestionOf<FromSchema<typeof choicesQuestionSchema>> {}
/** A question answered with a choice and its explanation: the form's 'If not, why?'. */
export interface DecisionQuestion extends QuestionOf<FromSchema<typeof decisionQuestionSchema>> {}
/** A question answered with a step of the scale. */
export interface GradeQuestion extends QuestionOf<FromSchema<typeof gradeQuestionSchema>> {}

type TableMembers = Omit<QuestionOf<FromSchema<typeof tableQuestionSchema>>, 'columns'>;

/** A question answered with rows: actions, each with owner and timescale. */
export interface TableQuestion extends TableMembers {
  readonly columns: readonly Column[];
}

/** A question of the form, told by its kind. */
export type Question =
  | TextQuestion
  | NarrativeQuestion
  | DateQuestion
  | NumberQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | DecisionQuestion
  | TableQuestion
  | GradeQuestion;

type SectionMembers = Omit<ReadOnly<FromSchema<typeof sectionSchema>>, 'questions' | 'when'>;

/** Questions that belong together, under one heading of the form. */
export interface Section extends SectionMembers {
  readonly questions: readonly Question[];
  readonly when?: Condition;
}

type ToolMembers = Omit<
  ReadOnly<FromSchema<typeof toolSchema>>,
  'sections' | 'rules' | 'translations'
>;

/** A questionnaire as data: sections, questions, scale, rules. */
export interface Tool extends ToolMembers {
  readonly sections: readonly Section[];
  readonly rules?: readonly Rule[];
  readonly translations?: { readonly [language: string]: Translation };
}
