import { pointerTo } from '@maat/core';
import type { QuestionContext } from './context.js';
import { describedBy } from './ids.js';

/** Whether one of the shown errors is about a place in the answer, or about the answer as a whole. */
export function hasError({ question, issues }: QuestionContext, at: string): boolean {
  const whole = pointerTo('answers', question.id);
  const place = `${whole}/${at}`;
  return issues.some(
    ({ severity, pointer }) =>
      severity === 'error' &&
      (pointer === whole || pointer === `${whole}/value` || pointer.startsWith(place)),
  );
}

/** The ids of the hint and the issues of a question, as far as they are shown. */
export function descriptionOf({ question, issues }: QuestionContext): string {
  return describedBy(question.id, {
    hint: question.hint !== undefined,
    issues: issues.length > 0,
  });
}
