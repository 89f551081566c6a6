import type { Condition, Tool } from '@maat/schema';
import { askedOrder, questionsIn } from '../model/asked-order.js';
import { conditionsOf } from '../model/conditions-of.js';
import { isSameJson } from '../model/same-json.js';
import { modelOf, type QuestionPlace } from '../model/tool-model.js';
import { takesFewer } from './fewer-answers.js';

/** The conditions of a question but that it is hidden. */
function shownUnder(tool: Tool, { question, section }: QuestionPlace): readonly Condition[] {
  const { hidden: _, ...shown } = question;
  return conditionsOf(tool, { question: shown as QuestionPlace['question'], section });
}

/** Whether a question is asked under a condition that it was not asked under. */
export function hasNewCondition(
  [base, before]: readonly [Tool, QuestionPlace],
  [tool, after]: readonly [Tool, QuestionPlace],
): boolean {
  const old = shownUnder(base, before);
  return shownUnder(tool, after).some((each) => !old.some((one) => isSameJson(one, each)));
}

/**
 * The questions among some, and among those that their being asked hangs on, that are not what they
 * were: whatever hangs on them is weakened. One of the core may be hidden with its justification.
 *
 * @param base The tool that has the core.
 * @param tool The tool that is held to it.
 * @param hungOn The ids of questions of the base.
 */
export function changedAnchors(
  base: Tool,
  tool: Tool,
  hungOn: readonly string[],
): readonly string[] {
  return [...closure(base, hungOn)].filter((id) => {
    const before = modelOf(base).questions.get(id);
    const after = modelOf(tool).questions.get(id);
    if (before === undefined) return false;
    return after === undefined || isLess([base, before], [tool, after]);
  });
}

function isLess(
  before: readonly [Tool, QuestionPlace],
  after: readonly [Tool, QuestionPlace],
): boolean {
  const [[base, { question: old }], [tool, { question: now }]] = [before, after];
  const isHidden = now.hidden !== undefined && old.hidden === undefined && old.core !== true;
  return (
    isHidden ||
    old.kind !== now.kind ||
    takesFewer({ tool: base, asked: old }, { tool, asked: now }) ||
    hasNewCondition(before, after)
  );
}

/** Some questions, and all that whether they are asked hangs on. */
function closure(base: Tool, ids: readonly string[]): ReadonlySet<string> {
  const order = askedOrder(modelOf(base));
  const all = new Set(ids);
  for (const id of all) {
    for (const mentioned of order.get(id)?.mentions ?? []) all.add(mentioned);
  }
  return all;
}

/** The ids of the questions that a question's being asked hangs on. */
export function anchorsOf(base: Tool, place: QuestionPlace): readonly string[] {
  return shownUnder(base, place).flatMap(questionsIn);
}
