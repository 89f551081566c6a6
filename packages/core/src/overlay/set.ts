import type { SetQuestion, SetSection, SetTool } from '@maat/schema';
import { error, type Issue } from '../issue/issue.js';
import {
  type Draft,
  holderOf,
  made,
  madeOfQuestion,
  refused,
  type Step,
  sectionIn,
  unknownTarget,
  withSection,
} from './draft.js';

/** The members that cannot be taken away: what has them is nothing without them. */
const ofQuestion = ['id', 'kind', 'label'];
const ofSection = ['id', 'title', 'questions'];
const ofTool = ['schema', 'id', 'version', 'language', 'title', 'sections'];

/** Replaces members of a section. */
export function setSection(draft: Draft, change: SetSection): Step {
  const section = sectionIn(draft, change.section);
  if (section === undefined) return refused(draft, unknownTarget('/section'));
  const issues = unsetIssues(section, change, ofSection);
  if (issues.length > 0) return refused(draft, ...issues);
  return made(draft, { sections: withSection(draft, replaced(section, change)) });
}

/** Replaces members of a question. */
export function setQuestion(draft: Draft, change: SetQuestion): Step {
  const question = holderOf(draft, change.question)?.questions.find(
    ({ id }) => id === change.question,
  );
  if (question === undefined) return refused(draft, unknownTarget('/question'));
  const issues = unsetIssues(question, change, ofQuestion);
  if (issues.length > 0) return refused(draft, ...issues);
  return madeOfQuestion(draft, question.id, (each) => replaced(each, change));
}

/** Replaces members of the tool itself. */
export function setTool(draft: Draft, change: SetTool): Step {
  const issues = unsetIssues(draft.tool, change, ofTool);
  if (issues.length > 0) return refused(draft, ...issues);
  return made({ ...draft, tool: replaced(draft.tool, change) }, {});
}

/** What a change sets and takes away. */
interface Replacement {
  readonly members?: object;
  readonly unset?: readonly string[];
}

function unsetIssues(
  target: object,
  { members = {}, unset = [] }: Replacement,
  kept: readonly string[],
): readonly Issue[] {
  return unset.flatMap((name, index) => {
    const pointer = `/unset/${index}`;
    const isRefused = kept.includes(name) || Object.hasOwn(members, name);
    if (isRefused) return error('overlay.member-refused', pointer);
    return Object.hasOwn(target, name) ? [] : unknownTarget(pointer);
  });
}

/**
 * The members that were there in their order, those of the overlay in their places or after them.
 * Whether they make what they should is told of the tool that comes of it all.
 */
function replaced<TARGET extends object>(
  target: TARGET,
  { members, unset = [] }: Replacement,
): TARGET {
  const left = Object.entries(target).filter(([name]) => !unset.includes(name));
  return { ...Object.fromEntries(left), ...members } as TARGET;
}
