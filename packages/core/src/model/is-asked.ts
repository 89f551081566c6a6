import type { Answer } from '@maat/schema';
import { type AskedNode, askedOrder } from './asked-order.js';
import { evaluate } from './condition.js';
import { factOf } from './fact.js';
import type { ToolModel } from './tool-model.js';

type ReadAnswer = (id: string) => Answer | undefined;

/**
 * Whether a question is asked: it is when its section's condition and its own are true. Unknown is
 * not asked yet. The facts of a question that is not asked are unknown, and so are those of a
 * question whose condition leads back to this one (`checkTool` reports such circles).
 *
 * @param model The tool.
 * @param id The id of the question. One that the tool has not is not asked.
 * @param answer The answer to a question, if there is one, asked or not.
 */
export function isAsked(model: ToolModel, id: string, answer: ReadAnswer): boolean {
  if (!model.questions.has(id)) return false;
  const order = askedOrder(model);
  const node = order.get(id);
  if (node === undefined) return true;
  return evaluateInOrder(model, needed(order, node), answer).get(id) === true;
}

/**
 * Reads for all questions of a tool whether they are asked, each worked out once.
 *
 * @param answer The answer to a question, if there is one, asked or not.
 */
export function askedIn(model: ToolModel, answer: ReadAnswer): (id: string) => boolean {
  const asked = evaluateInOrder(model, askedOrder(model).values(), answer);
  if (asked.size === 0) return (id) => model.questions.has(id);
  return (id) => asked.get(id) ?? model.questions.has(id);
}

/** The questions that a question hangs on, itself included, in the order in which they are told. */
function needed(order: ReadonlyMap<string, AskedNode>, node: AskedNode): readonly AskedNode[] {
  const found = new Set([node]);
  for (const each of found) {
    for (const id of each.mentions) {
      const next = order.get(id);
      if (next) found.add(next);
    }
  }
  if (found.size === 1) return [node];
  return [...order.values()].filter((each) => found.has(each));
}

function evaluateInOrder(
  model: ToolModel,
  nodes: Iterable<AskedNode>,
  answer: ReadAnswer,
): ReadonlyMap<string, boolean> {
  const asked = new Map<string, boolean>();
  for (const { id, conditions, circle } of nodes) {
    const answerIfAsked: ReadAnswer = (other) =>
      circle?.has(other) || asked.get(other) === false ? undefined : answer(other);
    const fact = (path: string) => factOf(path, answerIfAsked, model);
    asked.set(
      id,
      conditions.every((condition) => evaluate(condition, fact) === true),
    );
  }
  return asked;
}
