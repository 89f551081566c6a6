import type { RemoveQuestion, RemoveSection } from '@maat/schema';
import {
  type Draft,
  holderOf,
  made,
  refused,
  type Step,
  unknownTarget,
  withQuestions,
  withSection,
} from './draft.js';

/** Removes a section, with its questions. */
export function removeSection(draft: Draft, change: RemoveSection): Step {
  const { sections } = draft.tool;
  const left = sections.filter(({ id }) => id !== change.section);
  if (left.length === sections.length) return refused(draft, unknownTarget('/section'));
  return made(draft, left);
}

/** Removes a question. That what named it must follow is told of the tool that comes of it all. */
export function removeQuestion(draft: Draft, change: RemoveQuestion): Step {
  const section = holderOf(draft, change.question);
  if (section === undefined) return refused(draft, unknownTarget('/question'));
  const left = section.questions.filter(({ id }) => id !== change.question);
  return made(draft, withSection(draft, withQuestions(section, left)));
}
