import type { Question } from '../tool/types.js';

type Each<LIST> = LIST extends readonly (infer ITEM)[] ? ITEM : never;
type Member<HOLDER, NAME extends string> = HOLDER extends { readonly [KEY in NAME]?: infer VALUE }
  ? Exclude<VALUE, undefined>
  : never;
type SectionIn<TOOL> = Each<Member<TOOL, 'sections'>>;
type QuestionIn<TOOL> = Each<Member<SectionIn<TOOL>, 'questions'>>;
type QuestionOfKind<TOOL, KIND extends Question['kind']> = Extract<
  QuestionIn<TOOL>,
  { readonly kind: KIND }
>;

/**
 * The names that stand in a tool, be it finished or not. They are the members of an interface, as a
 * compiler then tells them, and not the whole tool, where one does not fit.
 */
export interface Names<TOOL> {
  readonly section: Member<SectionIn<TOOL>, 'id'> & string;
  readonly question: Member<QuestionIn<TOOL>, 'id'> & string;
  readonly gradeQuestion: Member<QuestionOfKind<TOOL, 'grade'>, 'id'> & string;
  readonly flagQuestion: Member<QuestionOfKind<TOOL, 'choice' | 'decision'>, 'id'> & string;
  readonly grade: Member<Each<Member<Member<TOOL, 'scale'>, 'grades'>>, 'id'> & string;
  readonly themePack: Member<Each<Member<TOOL, 'themePacks'>>, 'id'> & string;
  readonly flag: keyof Member<TOOL, 'flags'> & string;
  readonly threshold: keyof Member<TOOL, 'thresholds'> & string;
  readonly codeList: keyof Member<TOOL, 'codeLists'> & string;
}

/** Told where a tool names something of which it has none: a grade in a tool without a scale. */
interface NoneInThisTool {
  readonly none: never;
}

/** What can be named of a sort. */
export type Name<TOOL, SORT extends keyof Names<TOOL>> = [Names<TOOL>[SORT]] extends [never]
  ? NoneInThisTool
  : Names<TOOL>[SORT];

/** The codes that options stand for: those written out, or those of the list that they name. */
interface Codes<TOOL, OPTIONS> {
  readonly code: Member<
    Each<
      OPTIONS extends { readonly codeList: infer NAME extends string }
        ? Member<Member<TOOL, 'codeLists'>, NAME>
        : OPTIONS
    >,
    'code'
  > &
    string;
}

/** The codes that a question has, by its options. Any word, where it names no list that there is. */
export type CodeIn<TOOL, OPTIONS> = [Codes<TOOL, OPTIONS>['code']] extends [never]
  ? string
  : Codes<TOOL, OPTIONS>['code'];

/** The codes that the question with an id has. */
export type CodeOf<TOOL, ID> = CodeIn<
  TOOL,
  Member<Extract<QuestionIn<TOOL>, { readonly id: ID }>, 'options'>
>;

/** The words that a fact can be: codes, grades, and the states of answers. */
export type Word<TOOL> = Words<TOOL>['word'];

interface Words<TOOL> {
  readonly word:
    | Codes<TOOL, Member<QuestionIn<TOOL>, 'options'>>['code']
    | Names<TOOL>['grade']
    | 'answered'
    | 'not-applicable'
    | 'no-evidence';
}
