import type { HideQuestion, Question, ShowQuestion } from '@maat/schema';
import {
  type Draft,
  holderOf,
  madeOfQuestion,
  refused,
  type Step,
  unknownTarget,
} from './draft.js';

/** Keeps a question in the tool, not asked. */
export function hideQuestion(draft: Draft, { question, justification }: HideQuestion): Step {
  const hidden = justification === undefined ? {} : { justification };
  return madeOfQuestion(draft, question, (each) => ({ ...each, hidden }));
}

/** Has a question asked again that was hidden. */
export function showQuestion(draft: Draft, { question: id }: ShowQuestion): Step {
  const question = holderOf(draft, id)?.questions.find((each) => each.id === id);
  if (question?.hidden === undefined) return refused(draft, unknownTarget('/question'));
  return madeOfQuestion(draft, id, ({ hidden: _, ...shown }) => shown as Question);
}
