import type { AddQuestion, AddSection } from '@maat/schema';
import {
  type Draft,
  idsOfQuestions,
  made,
  refused,
  type Step,
  sectionIn,
  unknownTarget,
  withQuestions,
  withSection,
} from './draft.js';
import { byId, inserted, placeIssues } from './place.js';
import { takenIds } from './taken-ids.js';

/** Adds a section, with its questions. */
export function addSection(draft: Draft, change: AddSection): Step {
  const { section } = change;
  const { sections } = draft.tool;
  const ids = idsOfQuestions(section);
  const issues = [
    ...takenIds([section.id], draft.takenSections, () => '/section/id'),
    ...takenIds(ids, draft.takenQuestions, (index) => `/section/questions/${index}/id`),
    ...placeIssues(sections.map(byId), change),
  ];
  if (issues.length > 0) return refused(draft, ...issues);
  const takenSections = new Set([...draft.takenSections, section.id]);
  const takenQuestions = new Set([...draft.takenQuestions, ...ids]);
  return made(
    { ...draft, takenSections, takenQuestions },
    { sections: inserted(sections, section, change, byId) },
  );
}

/** Adds a question to a section. */
export function addQuestion(draft: Draft, change: AddQuestion): Step {
  const { question } = change;
  const section = sectionIn(draft, change.section);
  const issues = [
    ...(section ? placeIssues(idsOfQuestions(section), change) : [unknownTarget('/section')]),
    ...takenIds([question.id], draft.takenQuestions, () => '/question/id'),
  ];
  if (section === undefined || issues.length > 0) return refused(draft, ...issues);
  const takenQuestions = new Set([...draft.takenQuestions, question.id]);
  const questions = inserted(section.questions, question, change, byId);
  const sections = withSection(draft, withQuestions(section, questions));
  return made({ ...draft, takenQuestions }, { sections });
}
