import type { Tool } from '@maat/schema';
import { error, type Issue } from '../../issue/issue.js';
import { askedOrder, factsIn, questionsIn } from '../../model/asked-order.js';
import type { ToolModel } from '../../model/tool-model.js';
import { domainOf } from './fact-domain.js';
import { operandIssues } from './operand-types.js';

/**
 * Whether each condition speaks of questions of the tool, compares them with what they can be, and
 * hangs on none that hang on it in turn.
 */
export function conditionIssues(model: ToolModel): readonly Issue[] {
  const order = askedOrder(model);
  return conditionsOf(model.tool).flatMap(({ when, pointer, questions }) => [
    ...factsIn(when, pointer).flatMap((fact) =>
      questionsIn({ var: fact.path }).some((id) => model.questions.has(id))
        ? []
        : error('tool.unknown-reference', fact.pointer),
    ),
    ...operandIssues(when, pointer, (path) => domainOf(model, path)),
    ...circleThrough(questions, new Set(questionsIn(when)), (id) => order.get(id)?.circle, pointer),
  ]);
}

interface PlacedCondition {
  readonly when: unknown;
  readonly pointer: string;
  /** The questions that are asked under it. */
  readonly questions: readonly string[];
}

function conditionsOf(tool: Tool): readonly PlacedCondition[] {
  return tool.sections.flatMap(({ when, questions }, at) => {
    const pointer = `/sections/${at}`;
    const all = { when, pointer: `${pointer}/when`, questions: questions.map(({ id }) => id) };
    const own = questions.map((question, index) => ({
      when: question.when,
      pointer: `${pointer}/questions/${index}/when`,
      questions: [question.id],
    }));
    return [all, ...own].filter((condition) => condition.when !== undefined);
  });
}

/** A condition closes a circle if one of its questions stands in one with what it speaks of. */
function circleThrough(
  questions: readonly string[],
  mentions: ReadonlySet<string>,
  circleOf: (id: string) => ReadonlySet<string> | undefined,
  pointer: string,
): readonly Issue[] {
  for (const id of questions) {
    const circle = [...(circleOf(id) ?? [])];
    if (circle.some((member) => mentions.has(member))) {
      return [error('tool.condition-circle', pointer, { questions: circle.slice(0, 20) })];
    }
  }
  return [];
}
