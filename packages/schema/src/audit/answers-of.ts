import type {
  Column,
  DecisionQuestion,
  GradeQuestion,
  Options,
  TableQuestion,
  Tool,
} from '../tool/types.js';
import type {
  Answer,
  Answered,
  AnswerValue,
  DateValue,
  NoEvidence,
  NotApplicable,
  NumberValue,
  TextValue,
  TypedDate,
  WordsForDate,
} from './types.js';

/** The questions of a tool, as a union. */
export type QuestionsOf<TOOL extends Tool> = TOOL['sections'][number]['questions'][number];

/** The ids of a tool's questions. */
export type QuestionIdOf<TOOL extends Tool> = QuestionsOf<TOOL>['id'];

/** The ids of a tool's sections. */
export type SectionIdOf<TOOL extends Tool> = TOOL['sections'][number]['id'];

type QuestionById<TOOL extends Tool, ID> = Extract<QuestionsOf<TOOL>, { readonly id: ID }>;

type CodesOf<TOOL extends Tool, OPTIONS extends Options> = OPTIONS extends {
  readonly codeList: infer NAME;
}
  ? NAME extends keyof TOOL['codeLists']
    ? TOOL['codeLists'][NAME] extends readonly { readonly code: infer CODE }[]
      ? CODE
      : string
    : string
  : OPTIONS extends readonly { readonly code: infer CODE }[]
    ? CODE
    : string;

type GradesOf<TOOL extends Tool> = TOOL['scale'] extends {
  readonly grades: readonly { readonly id: infer ID }[];
}
  ? ID
  : string;

type DateOf<PARAMETERS> = PARAMETERS extends { readonly words: true }
  ? string | TypedDate | WordsForDate
  : PARAMETERS extends { readonly words: boolean }
    ? DateValue
    : string | TypedDate;

type CellOf<TOOL extends Tool, COLUMN extends Column> = COLUMN extends {
  readonly kind: 'choice';
  readonly options: infer OPTIONS extends Options;
}
  ? CodesOf<TOOL, OPTIONS>
  : COLUMN extends { readonly kind: 'date' }
    ? DateOf<COLUMN>
    : COLUMN extends { readonly kind: 'number' }
      ? NumberValue
      : TextValue;

type RowOf<TOOL extends Tool, TABLE extends TableQuestion> = {
  readonly id: string;
  readonly cells: {
    readonly [COLUMN in TABLE['columns'][number] as COLUMN['id']]?: CellOf<TOOL, COLUMN>;
  };
};

/** The value that a question of a tool takes. */
export type ValueOf<TOOL extends Tool, QUESTION> = QUESTION extends {
  readonly kind: 'choice';
  readonly options: infer OPTIONS extends Options;
}
  ? CodesOf<TOOL, OPTIONS>
  : QUESTION extends { readonly kind: 'choices'; readonly options: infer OPTIONS extends Options }
    ? readonly CodesOf<TOOL, OPTIONS>[]
    : QUESTION extends DecisionQuestion
      ? { readonly choice?: CodesOf<TOOL, QUESTION['options']>; readonly explanation?: string }
      : QUESTION extends TableQuestion
        ? readonly RowOf<TOOL, QUESTION>[]
        : QUESTION extends GradeQuestion
          ? { readonly grade?: GradesOf<TOOL>; readonly rationale?: string }
          : QUESTION extends { readonly kind: 'date' }
            ? DateOf<QUESTION>
            : QUESTION extends { readonly kind: 'number' }
              ? NumberValue
              : TextValue;

/** The answer that a question of a tool takes, in the states that it may be answered with. */
export type AnswerOf<TOOL extends Tool, QUESTION> =
  | Answered<ValueOf<TOOL, QUESTION>>
  | (QUESTION extends { readonly notApplicable: false } ? never : NotApplicable)
  | (QUESTION extends { readonly noEvidence: true } ? NoEvidence : never);

/** Whether a tool is known by its words, or is just any tool. */
type IsKnown<TOOL extends Tool> = string extends QuestionIdOf<TOOL> ? false : true;

/**
 * The answers of a known tool, typed by question: `AnswersOf<typeof westMidlands>`. An unknown
 * question, or a value that its question does not take, does not compile. Of a tool that is only
 * known at run time it is any answer by any id.
 */
export type AnswersOf<TOOL extends Tool> =
  IsKnown<TOOL> extends true
    ? { readonly [QUESTION in QuestionsOf<TOOL> as QUESTION['id']]?: AnswerOf<TOOL, QUESTION> }
    : { readonly [question: string]: Answer };

/** The value of one question of a tool, by the question's id. */
export type ValueById<TOOL extends Tool, ID extends QuestionIdOf<TOOL>> =
  IsKnown<TOOL> extends true ? ValueOf<TOOL, QuestionById<TOOL, ID>> : AnswerValue;
