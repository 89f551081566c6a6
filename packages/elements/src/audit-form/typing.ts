import type { Answer, Question } from '@maat/schema';
import { computed, untracked } from '@preact/signals-core';
import type { QuestionContext } from '../question/context.js';
import type { FormState, Typed } from './form-state.js';

/**
 * Gives what a question is rendered with, as it stands. While a text is typed its control shows it already: who
 * watches this is not called for that, as long as nothing else at the question is another.
 */
export function shownContext(
  state: Pick<FormState, 'context' | 'typed'>,
  question: Question,
): () => QuestionContext {
  if (!isText(question)) return () => state.context(question);
  let kept: QuestionContext | undefined;
  const shown = computed(() => {
    const now = state.context(question);
    if (!kept || !isShown(state.typed, kept, now)) kept = now;
    return kept;
  });
  // Never what was kept: whoever renders for another reason would put an earlier text into the control.
  return () => shown.value && untracked(() => state.context(question));
}

/** Whether a question has a text and nothing else to be shown. */
function isText({ kind, evidence }: Question): boolean {
  return (kind === 'narrative' || kind === 'text') && !evidence;
}

function isShown(
  typed: Typed | undefined,
  before: QuestionContext,
  { question, answer, issues }: QuestionContext,
): boolean {
  return (
    typed?.question === question.id &&
    issues.length + before.issues.length === 0 &&
    valueIn(before.answer) !== null &&
    valueIn(answer) === typed.value
  );
}

/** The value of an answer, or the lack of one; null where it is answered otherwise: its controls are others then. */
function valueIn(answer: Answer | undefined): unknown {
  return !answer || answer.state === 'answered' ? answer?.value : null;
}
