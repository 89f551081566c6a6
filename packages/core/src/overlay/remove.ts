import type { RemoveQuestion, RemoveSection } from '@maat/schema';
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
import { byId, without } from './place.js';

/** Removes a section, with its questions. */
export function removeSection(draft: Draft, change: RemoveSection): Step {
  const section = sectionIn(draft, change.section);
  if (section === undefined) return refused(draft, unknownTarget('/section'));
  return made(draft, { sections: without(draft.tool.sections, section.id, byId) });
}

/** Removes a question. That what named it must follow is told of the tool that comes of it all. */
export function removeQuestion(draft: Draft, change: RemoveQuestion): Step {
  const section = holderOf(draft, change.question);
  if (section === undefined) return refused(draft, unknownTarget('/question'));
  const left = without(section.questions, change.question, byId);
  return made(draft, { sections: withSection(draft, withQuestions(section, left)) });
}
