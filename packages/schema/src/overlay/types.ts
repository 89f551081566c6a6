// Long because every change has a name that editors show, with what it does.
import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { ThemePack } from '../theme-pack/types.js';
import type { Condition } from '../tool/condition.js';
import type {
  Code,
  Column,
  Flag,
  GradeStep,
  Question,
  Roles,
  Rule,
  Section,
  Threshold,
  Translation,
} from '../tool/types.js';
import type { questionMembersSchema, sectionMembersSchema, toolMembersSchema } from './members.js';
import type { overlaySchema } from './overlay.js';
import type {
  addQuestionSchema,
  hideQuestionSchema,
  moveQuestionSchema,
  removeQuestionSchema,
  replaceQuestionSchema,
  setQuestionSchema,
  showQuestionSchema,
} from './question-change.js';
import type {
  addSectionSchema,
  moveSectionSchema,
  removeSectionSchema,
  replaceSectionSchema,
  setSectionSchema,
} from './section-change.js';
import type {
  addThemePackSchema,
  putCodeSchema,
  putMembersSchema,
  putTranslationSchema,
  removeCodeSchema,
  removeSchema,
  removeThemePackSchema,
  removeTranslationSchema,
  setToolSchema,
} from './tool-change.js';

/** Members as their schema has them, with the conditions put right. */
type MembersOf<SCHEMA> = {
  readonly [MEMBER in keyof SCHEMA]: MEMBER extends 'when' ? Condition : ReadOnly<SCHEMA[MEMBER]>;
};

type SettableOfQuestion = Omit<MembersOf<FromSchema<typeof questionMembersSchema>>, 'columns'>;

/** The members of a question that an overlay can set. */
export interface QuestionMembers extends SettableOfQuestion {
  readonly columns?: readonly Column[];
}

/** The members of a section that an overlay can set. */
export interface SectionMembers extends MembersOf<FromSchema<typeof sectionMembersSchema>> {}

type SettableOfTool = Omit<
  ReadOnly<FromSchema<typeof toolMembersSchema>>,
  'rules' | 'translations'
>;

/** The members of a tool that an overlay can set. */
export interface ToolMembers extends SettableOfTool {
  readonly rules?: readonly Rule[];
  readonly translations?: { readonly [language: string]: Translation };
}

type AddSectionMembers = Omit<ReadOnly<FromSchema<typeof addSectionSchema>>, 'section'>;

/** A section is added, with its questions: after another, or first, or else last. */
export interface AddSection extends AddSectionMembers {
  readonly section: Section;
}

type AddQuestionMembers = Omit<ReadOnly<FromSchema<typeof addQuestionSchema>>, 'question'>;

/** A question is added to a section: after another, or first, or else last. */
export interface AddQuestion extends AddQuestionMembers {
  readonly question: Question;
}

type ReplaceSectionMembers = Omit<ReadOnly<FromSchema<typeof replaceSectionSchema>>, 'by'>;

/** A section makes way for another, which takes its place. */
export interface ReplaceSection extends ReplaceSectionMembers {
  readonly by: Section;
}

type ReplaceQuestionMembers = Omit<ReadOnly<FromSchema<typeof replaceQuestionSchema>>, 'by'>;

/** A question makes way for another, which takes its place. */
export interface ReplaceQuestion extends ReplaceQuestionMembers {
  readonly by: Question;
}

/** A section is put elsewhere. */
export interface MoveSection extends ReadOnly<FromSchema<typeof moveSectionSchema>> {}

/** A question is put elsewhere, in its section or in another. */
export interface MoveQuestion extends ReadOnly<FromSchema<typeof moveQuestionSchema>> {}

/** A section is removed, with its questions. */
export interface RemoveSection extends ReadOnly<FromSchema<typeof removeSectionSchema>> {}

/** A question is removed. */
export interface RemoveQuestion extends ReadOnly<FromSchema<typeof removeQuestionSchema>> {}

/** A question stays in the tool and is not asked. One of the core needs a written justification. */
export interface HideQuestion extends ReadOnly<FromSchema<typeof hideQuestionSchema>> {}

/** A question that was hidden is asked again. */
export interface ShowQuestion extends ReadOnly<FromSchema<typeof showQuestionSchema>> {}

type SetSectionMembers = Omit<ReadOnly<FromSchema<typeof setSectionSchema>>, 'members'>;

/** Members of a section are replaced, each as a whole. */
export interface SetSection extends SetSectionMembers {
  readonly members?: SectionMembers;
}

type SetQuestionMembers = Omit<ReadOnly<FromSchema<typeof setQuestionSchema>>, 'members'>;

/** Members of a question are replaced, each as a whole. */
export interface SetQuestion extends SetQuestionMembers {
  readonly members?: QuestionMembers;
}

type SetToolMembers = Omit<ReadOnly<FromSchema<typeof setToolSchema>>, 'members'>;

/** Members of the tool itself are replaced, each as a whole. */
export interface SetTool extends SetToolMembers {
  readonly members?: ToolMembers;
}

/** What the parts of a tool hold by id. */
export interface ToolEntries {
  readonly rules: Rule;
  readonly grades: GradeStep;
  readonly thresholds: Threshold;
  readonly flags: Flag;
  readonly codeLists: readonly Code[];
  readonly roles: NonNullable<Roles[keyof Roles]>;
}

type PutMembers = Omit<ReadOnly<FromSchema<typeof putMembersSchema>>, 'in' | 'value'>;

/** One entry of one part of the tool. */
export interface PutIn<PART extends keyof ToolEntries> extends PutMembers {
  readonly in: PART;
  readonly value: ToolEntries[PART];
}

/**
 * One entry of a part of the tool is added, or takes the place of the one of its id. `after` and
 * `first` are for rules and grades, which have an order.
 */
export type Put =
  | PutIn<'rules'>
  | PutIn<'grades'>
  | PutIn<'thresholds'>
  | PutIn<'flags'>
  | PutIn<'codeLists'>
  | PutIn<'roles'>;

/** One entry of a part of the tool is taken away. */
export interface Remove extends ReadOnly<FromSchema<typeof removeSchema>> {}

/** A code is added to a list (an agency), or takes the place of the same code. */
export interface PutCode extends ReadOnly<FromSchema<typeof putCodeSchema>> {}

/** A code is taken out of a list. */
export interface RemoveCode extends ReadOnly<FromSchema<typeof removeCodeSchema>> {}

type AddThemePackMembers = Omit<ReadOnly<FromSchema<typeof addThemePackSchema>>, 'pack'>;

/** A theme pack brings its questions and guidance into the sections. */
export interface AddThemePack extends AddThemePackMembers {
  readonly pack: ThemePack;
}

/** A theme pack is removed, with its questions and guidance. */
export interface RemoveThemePack extends ReadOnly<FromSchema<typeof removeThemePackSchema>> {}

type PutTranslationMembers = Omit<ReadOnly<FromSchema<typeof putTranslationSchema>>, 'strings'>;

/** Texts in another language are added, or take the place of those for the same. */
export interface PutTranslation extends PutTranslationMembers {
  readonly strings: Translation['strings'];
}

/** A language is taken away. */
export interface RemoveTranslation extends ReadOnly<FromSchema<typeof removeTranslationSchema>> {}

/** One change to a tool, told by its `change`. */
export type OverlayChange =
  | AddSection
  | AddQuestion
  | ReplaceSection
  | ReplaceQuestion
  | MoveSection
  | MoveQuestion
  | RemoveSection
  | RemoveQuestion
  | HideQuestion
  | ShowQuestion
  | SetSection
  | SetQuestion
  | SetTool
  | Put
  | Remove
  | PutCode
  | RemoveCode
  | AddThemePack
  | RemoveThemePack
  | PutTranslation
  | RemoveTranslation;

type OverlayMembers = Omit<ReadOnly<FromSchema<typeof overlaySchema>>, 'changes'>;

/** A partnership's changes to a tool, as data. Applied to it, they give another tool. */
export interface Overlay extends OverlayMembers {
  readonly changes: readonly OverlayChange[];
}
