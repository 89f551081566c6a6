import { textOf } from './find.js';

/** What is shown to be read: each question with its answer, as `[part=answer]` has it. */
export function readAnswers(scope: ParentNode): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const place of scope.querySelectorAll('[part=read]')) {
    const [question, answer] = [place.querySelector('dt'), place.querySelector('[part=answer]')];
    if (question && answer) answers[textOf(question)] = textOf(answer);
  }
  return answers;
}
