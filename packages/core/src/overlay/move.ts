import type { MoveQuestion, MoveSection } from '@maat/schema';
import {
  type Draft,
  holderOf,
  made,
  refused,
  type Step,
  sectionIn,
  unknownTarget,
  withQuestions,
  withSection,
} from './draft.js';
import { byId, inserted, placeIssues, without } from './place.js';

/** Puts a section elsewhere. */
export function moveSection(draft: Draft, change: MoveSection): Step {
  const section = sectionIn(draft, change.section);
  if (section === undefined) return refused(draft, unknownTarget('/section'));
  const others = without(draft.tool.sections, section.id, byId);
  const issues = placeIssues(others.map(byId), change);
  if (issues.length > 0) return refused(draft, ...issues);
  return made(draft, { sections: inserted(others, section, change, byId) });
}

/** Puts a question elsewhere, in its section or in another. */
export function moveQuestion(draft: Draft, change: MoveQuestion): Step {
  const from = holderOf(draft, change.question);
  const question = from?.questions.find(({ id }) => id === change.question);
  if (!(from && question)) return refused(draft, unknownTarget('/question'));
  const left = withQuestions(from, without(from.questions, question.id, byId));
  const emptied = { ...draft, tool: { ...draft.tool, sections: withSection(draft, left) } };
  const to = sectionIn(emptied, change.section ?? from.id);
  if (to === undefined) return refused(draft, unknownTarget('/section'));
  const issues = placeIssues(to.questions.map(byId), change);
  if (issues.length > 0) return refused(draft, ...issues);
  const questions = inserted(to.questions, question, change, byId);
  return made(draft, { sections: withSection(emptied, withQuestions(to, questions)) });
}
