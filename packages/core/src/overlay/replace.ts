import type { ReplaceQuestion, ReplaceSection } from '@maat/schema';
import {
  type Draft,
  idsOfQuestions,
  made,
  madeOfQuestion,
  refused,
  type Step,
  sectionIn,
  unknownTarget,
  withSection,
} from './draft.js';
import { takenIds } from './taken-ids.js';

/** Puts a section in the place of another. It may keep the id, and ids of the questions. */
export function replaceSection(draft: Draft, { section: id, by }: ReplaceSection): Step {
  const section = sectionIn(draft, id);
  if (section === undefined) return refused(draft, unknownTarget('/section'));
  const ids = idsOfQuestions(by);
  const freed = idsOfQuestions(section);
  const issues = [
    ...takenIds([by.id], draft.takenSections, () => '/by/id', [id]),
    ...takenIds(ids, draft.takenQuestions, (index) => `/by/questions/${index}/id`, freed),
  ];
  if (issues.length > 0) return refused(draft, ...issues);
  const takenSections = new Set([...draft.takenSections, by.id]);
  const takenQuestions = new Set([...draft.takenQuestions, ...ids]);
  return made(
    { ...draft, takenSections, takenQuestions },
    { sections: withSection(draft, by, id) },
  );
}

/** Puts a question in the place of another. It may keep the id. */
export function replaceQuestion(draft: Draft, { question: id, by }: ReplaceQuestion): Step {
  const issues = takenIds([by.id], draft.takenQuestions, () => '/by/id', [id]);
  if (issues.length > 0) return refused(draft, ...issues);
  const takenQuestions = new Set([...draft.takenQuestions, by.id]);
  return madeOfQuestion({ ...draft, takenQuestions }, id, () => by);
}
