import type { Answer, Tool } from '@maat/schema';
import { memberAt } from '../issue/member-of.js';
import { askedOrder } from './asked-order.js';
import { isAsked } from './is-asked.js';
import { subjectSaid } from './subject-said.js';
import { asSubject, type Subject } from './text-for.js';
import { modelOf, type ToolModel } from './tool-model.js';

/**
 * Whom an audit is about: what the question with the role `subject` says, as long as it is asked.
 * Undefined where nobody has said, or where the tool has other codes than `child` and `adult`: then
 * texts have their printed form of both.
 *
 * @param model The tool.
 * @param answer The answer to a question, if there is one, asked or not.
 */
export function subjectOf(
  model: ToolModel,
  answer: (id: string) => Answer | undefined,
): Subject | undefined {
  return subjectSaid(model.tool, (id) => (isAsked(model, id, answer) ? answer(id) : undefined));
}

/**
 * Whom an audit is about, as far as data of any shape says so. Where the question itself is asked
 * under a condition nothing is said, as a condition is weighed over answers of the right shape only.
 */
export function subjectIn(tool: Tool, audit: unknown): Subject | undefined {
  const role = tool.roles?.subject;
  if (role === undefined || askedOrder(modelOf(tool)).has(role)) return undefined;
  const given = memberAt(audit, ['answers', role]);
  const isAnswered = memberAt(given, ['state']) === 'answered';
  return isAnswered ? asSubject(memberAt(given, ['value'])) : undefined;
}
