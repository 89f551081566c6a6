import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { Condition } from '../tool/condition.js';
import type { Column, Question, Rule, Section } from '../tool/types.js';
import type {
  addQuestionSchema,
  addSectionSchema,
  removeQuestionSchema,
  removeSectionSchema,
  setQuestionSchema,
  setSectionSchema,
  setToolSchema,
} from './change.js';
import type { questionMembersSchema, sectionMembersSchema, toolMembersSchema } from './members.js';
import type { overlaySchema } from './overlay.js';

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

type SettableOfTool = Omit<ReadOnly<FromSchema<typeof toolMembersSchema>>, 'rules'>;

/** The members of a tool that an overlay can set. */
export interface ToolMembers extends SettableOfTool {
  readonly rules?: readonly Rule[];
}

type AddSectionMembers = Omit<ReadOnly<FromSchema<typeof addSectionSchema>>, 'section'>;

/** A section is added, with its questions. */
export interface AddSection extends AddSectionMembers {
  readonly section: Section;
}

type AddQuestionMembers = Omit<ReadOnly<FromSchema<typeof addQuestionSchema>>, 'question'>;

/** A question is added to a section. */
export interface AddQuestion extends AddQuestionMembers {
  readonly question: Question;
}

/** A section is removed, with its questions. */
export interface RemoveSection extends ReadOnly<FromSchema<typeof removeSectionSchema>> {}

/** A question is removed. */
export interface RemoveQuestion extends ReadOnly<FromSchema<typeof removeQuestionSchema>> {}

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

/** One change to a tool, told by its `change`. */
export type OverlayChange =
  | AddSection
  | AddQuestion
  | RemoveSection
  | RemoveQuestion
  | SetSection
  | SetQuestion
  | SetTool;

type OverlayMembers = Omit<ReadOnly<FromSchema<typeof overlaySchema>>, 'changes'>;

/** A partnership's changes to a tool, as data. Applied to it, they give another tool. */
export interface Overlay extends OverlayMembers {
  readonly changes: readonly OverlayChange[];
}
