import { pointerTo } from '@maat/core';
import type { QuestionContext } from './context.js';
import { describedBy } from './ids.js';

/** Whether one of the shown errors is about a place in the answer, or about what it is a part of. */
export function hasError({ question, issues }: QuestionContext, at: string): boolean {
  const answer = `${pointerTo('answers', question.id)}/`;
  return issues.some(({ severity, pointer }) => {
    if (severity !== 'error' || !pointer.startsWith(answer)) return false;
    const place = pointer.slice(answer.length);
    return isWithin(place, at) || isWithin(at, place);
  });
}

/** Whether one of the shown errors is about the answer as a whole: there is none. */
export function lacksAnswer({ question, issues }: QuestionContext): boolean {
  const answer = pointerTo('answers', question.id);
  return issues.some(({ severity, pointer }) => severity === 'error' && pointer === answer);
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The ids of the hint and the issues of a question, as far as they are shown. */
export function descriptionOf({ question, issues }: QuestionContext): string {
  return describedBy(question.id, {
    hint: question.hint !== undefined,
    issues: issues.length > 0,
  });
}
