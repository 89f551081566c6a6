import type { Answer, Tool } from '@maat/schema';
import { asSubject, type Subject } from './text-for.js';

/**
 * Whom an audit is about: what is answered to the question with the role `subject`.
 *
 * @param answer The answer to a question, if it is asked and has one.
 */
export function subjectSaid(
  { roles }: Tool,
  answer: (id: string) => Answer | undefined,
): Subject | undefined {
  const given = roles?.subject === undefined ? undefined : answer(roles.subject);
  return given?.state === 'answered' ? asSubject(given.value) : undefined;
}
