import type { Answer, Question } from '@maat/schema';
import { error } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { ToolModel } from '../model/tool-model.js';
import { AnswerRefused } from './answer-refused.js';
import type { Judge } from './judge.js';

/**
 * Refuses an answer that does not fit its question, or the tool. What fits a question is not known
 * before the judge is there: the form's own controls give nothing else.
 *
 * @throws AnswerRefused with what is wrong, which holds nothing of the answer.
 */
export function refuseMisfit(
  model: ToolModel,
  id: string,
  answer: Answer | undefined,
  judge: Judge | undefined,
): void {
  const place = model.questions.get(id);
  if (place === undefined) {
    throw new AnswerRefused(id, [error('answer.unknown-question', pointerTo('answers', id))]);
  }
  if (answer === undefined || isText(place.question, answer)) return;
  const faults = judge?.faultsOf(model, place.question, answer) ?? [];
  if (faults.length > 0) throw new AnswerRefused(id, faults);
}

/** Whether an answer is no more than words where words are asked for: all that a key press makes. */
function isText({ kind }: Question, answer: Answer): boolean {
  if (kind !== 'text' && kind !== 'narrative') return false;
  if (answer.state !== 'answered' || answer.evidence !== undefined) return false;
  return typeof answer.value === 'string' && answer.value !== '';
}
