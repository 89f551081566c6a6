import type { AddQuestion, AddSection } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import {
  type Draft,
  idsOfQuestions,
  made,
  refused,
  type Step,
  unknownTarget,
  withQuestions,
  withSection,
} from './draft.js';

/** Adds a section, with its questions. */
export function addSection(draft: Draft, change: AddSection): Step {
  const { section } = change;
  const { sections } = draft.tool;
  const ids = idsOfQuestions(section);
  const issues = [
    ...takenIds([section.id], draft.takenSections, () => '/section/id'),
    ...takenIds(ids, draft.takenQuestions, (index) => `/section/questions/${index}/id`),
    ...placeIssues(sections, change),
  ];
  if (issues.length > 0) return refused(draft, ...issues);
  const takenSections = new Set([...draft.takenSections, section.id]);
  const takenQuestions = new Set([...draft.takenQuestions, ...ids]);
  return made({ ...draft, takenSections, takenQuestions }, inserted(sections, section, change));
}

/** Adds a question to a section. */
export function addQuestion(draft: Draft, change: AddQuestion): Step {
  const { question } = change;
  const section = draft.tool.sections.find(({ id }) => id === change.section);
  const issues = [
    ...(section ? placeIssues(section.questions, change) : [unknownTarget('/section')]),
    ...takenIds([question.id], draft.takenQuestions, () => '/question/id'),
  ];
  if (section === undefined || issues.length > 0) return refused(draft, ...issues);
  const takenQuestions = new Set([...draft.takenQuestions, question.id]);
  const questions = inserted(section.questions, question, change);
  return made({ ...draft, takenQuestions }, withSection(draft, withQuestions(section, questions)));
}

/** The ids that are taken, by what was there before or by one earlier among themselves. */
function takenIds(
  ids: readonly string[],
  taken: ReadonlySet<string>,
  pointerOf: (index: number) => string,
): readonly Issue[] {
  const seen = new Set(taken);
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return error('overlay.taken-id', pointerOf(index));
    seen.add(id);
    return [];
  });
}

/** Where something is added. */
interface Place {
  readonly after?: string;
  readonly first?: true;
}

interface Named {
  readonly id: string;
}

function placeIssues(items: readonly Named[], { after, first }: Place): readonly Issue[] {
  if (after === undefined) return noIssues;
  if (first) return [error('overlay.member-refused', '/first')];
  return items.some(({ id }) => id === after) ? noIssues : [unknownTarget('/after')];
}

function inserted<ITEM extends Named>(
  items: readonly ITEM[],
  item: ITEM,
  { after, first }: Place,
): readonly ITEM[] {
  if (first) return [item, ...items];
  if (after === undefined) return [...items, item];
  return items.flatMap((each) => (each.id === after ? [each, item] : [each]));
}
