import type { Question, Section, Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';

/** A tool between two changes. A value: each change makes another. */
export interface Draft {
  readonly tool: Tool;
  /** The ids that sections and questions have or had. They are never given to something else. */
  readonly takenSections: ReadonlySet<string>;
  readonly takenQuestions: ReadonlySet<string>;
}

/** What came of a change: the draft with it, or the draft as it was and why it was refused. */
export interface Step {
  readonly draft: Draft;
  /** With pointers from the change. */
  readonly issues: readonly Issue[];
}

/** The draft that changes begin with. */
export function draftOf(tool: Tool): Draft {
  return {
    tool,
    takenSections: new Set(tool.sections.map(({ id }) => id)),
    takenQuestions: new Set(tool.sections.flatMap(idsOfQuestions)),
  };
}

/** The ids of the questions of a section. */
export function idsOfQuestions({ questions }: Section): readonly string[] {
  return questions.map(({ id }) => id);
}

/** A change that was made: these members of the tool are others now. */
export function made(draft: Draft, members: Partial<Tool>): Step {
  return { draft: { ...draft, tool: { ...draft.tool, ...members } }, issues: noIssues };
}

/** A change that was not. */
export function refused(draft: Draft, ...issues: readonly Issue[]): Step {
  return { draft, issues };
}

/** The issue of a name of what is not there. */
export function unknownTarget(pointer: string): Issue {
  return error('overlay.unknown-target', pointer);
}

/** The section of an id. */
export function sectionIn({ tool }: Draft, id: string): Section | undefined {
  return tool.sections.find((section) => section.id === id);
}

/** The section that holds a question. */
export function holderOf({ tool }: Draft, id: string): Section | undefined {
  return tool.sections.find(({ questions }) => questions.some((each) => each.id === id));
}

/** The sections of a draft with another in the place of one. */
export function withSection(
  { tool }: Draft,
  changed: Section,
  id: string = changed.id,
): readonly Section[] {
  return tool.sections.map((section) => (section.id === id ? changed : section));
}

/** A section with other questions. */
export function withQuestions(section: Section, questions: readonly Question[]): Section {
  return { ...section, questions };
}

/** A change of one question: it stays where it is, and is another now. */
export function madeOfQuestion(
  draft: Draft,
  id: string,
  change: (question: Question) => Question,
): Step {
  const section = holderOf(draft, id);
  if (section === undefined) return refused(draft, unknownTarget('/question'));
  const questions = section.questions.map((each) => (each.id === id ? change(each) : each));
  return made(draft, { sections: withSection(draft, withQuestions(section, questions)) });
}
