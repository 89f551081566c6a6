import type {
  Baseline,
  Column,
  Flag,
  Options,
  Question,
  Replacement,
  Roles,
  Rule,
  Section,
  Tool,
} from '../tool/types.js';
import type { QuestionCondition, RuleCondition } from './facts.js';
import type { CodeIn, CodeOf, Name } from './names.js';

/** A type with other types for some of its members, each as required as before. */
type With<SHAPE, MEMBERS> = {
  readonly [MEMBER in keyof SHAPE]: MEMBER extends keyof MEMBERS ? MEMBERS[MEMBER] : SHAPE[MEMBER];
};

type OptionsIn<TOOL> =
  | Exclude<Options, { readonly codeList: string }>
  | {
      readonly codeList: Name<TOOL, 'codeList'>;
    };

type ColumnIn<TOOL> = Each<Column, { readonly options: OptionsIn<TOOL> }>;
type Each<UNION, MEMBERS> = UNION extends UNION ? With<UNION, MEMBERS> : never;

interface QuestionNames<TOOL> {
  readonly when: QuestionCondition<TOOL>;
  readonly themePack: Name<TOOL, 'themePack'>;
  readonly options: OptionsIn<TOOL>;
  readonly columns: readonly ColumnIn<TOOL>[];
}

/** A question of a tool. */
type QuestionOfKind<TOOL, KIND> = With<
  Extract<Question, { readonly kind: KIND }>,
  QuestionNames<TOOL>
>;

type Explanation = Extract<Question, { readonly kind: 'decision' }>['explanation'];

type DefinedQuestion<TOOL, GIVEN> = GIVEN extends {
  readonly kind: 'decision';
  readonly options: infer OPTIONS;
}
  ? With<
      QuestionOfKind<TOOL, 'decision'>,
      {
        readonly explanation: With<
          Explanation,
          { readonly requiredFor: readonly CodeIn<TOOL, OPTIONS>[] }
        >;
      }
    >
  : GIVEN extends { readonly kind: infer KIND extends Question['kind'] }
    ? QuestionOfKind<TOOL, KIND>
    : Question;

type DefinedSection<TOOL, GIVEN> = With<
  Section,
  {
    readonly when: QuestionCondition<TOOL>;
    readonly judgement: Name<TOOL, 'gradeQuestion'>;
    readonly questions: GIVEN extends { readonly questions: infer LIST extends readonly unknown[] }
      ? { readonly [INDEX in keyof LIST]: DefinedQuestion<TOOL, LIST[INDEX]> }
      : readonly Question[];
  }
>;

type DefinedRule<TOOL> = Each<
  Rule,
  {
    readonly when: RuleCondition<TOOL>;
    readonly requires: RuleCondition<TOOL>;
    readonly grade: Name<TOOL, 'grade'>;
  }
>;

type DefinedFlag<TOOL, GIVEN> = With<
  Flag,
  {
    readonly question: Name<TOOL, 'flagQuestion'>;
    readonly raisedBy: readonly (GIVEN extends { readonly question: infer ID }
      ? CodeOf<TOOL, ID>
      : string)[];
  }
>;

/** What a tool must be like, by the ids that stand in it. */
export type DefinedTool<TOOL> = With<
  Tool,
  {
    readonly sections: TOOL extends { readonly sections: infer LIST extends readonly unknown[] }
      ? { readonly [INDEX in keyof LIST]: DefinedSection<TOOL, LIST[INDEX]> }
      : readonly Section[];
    readonly roles: { readonly [ROLE in keyof Roles]: Name<TOOL, 'question'> };
    readonly baseline: With<Baseline, { readonly grade: Name<TOOL, 'grade'> }>;
    readonly rules: readonly DefinedRule<TOOL>[];
    readonly flags: TOOL extends { readonly flags: infer FLAGS }
      ? { readonly [NAME in keyof FLAGS]: DefinedFlag<TOOL, FLAGS[NAME]> }
      : Tool['flags'];
    readonly replacements: readonly With<
      Replacement,
      { readonly to: readonly Name<TOOL, 'question'>[] }
    >[];
  }
>;
