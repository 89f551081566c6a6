import type { Answer, AnswersOf, Audit, Tool } from '@maat/schema';
import { error, type Issue, joined, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { fitFaults } from './answer-fit.js';
import { type Validation, validationOf } from './validation.js';

/** Whether an audit was made with a tool: the same one, of the same version. */
export function toolFaults({ tool }: ToolModel, made: Audit['tool']): readonly Issue[] {
  if (made.id !== tool.id) {
    return [error('tool.other-tool', '/tool/id', { expected: tool.id, found: made.id })];
  }
  if (made.version !== tool.version) {
    const params = { expected: tool.version, found: made.version };
    return [error('tool.other-version', '/tool/version', params)];
  }
  return noIssues;
}

/** What is told of input as an audit of a tool, in whose structure these issues were found. */
export function auditFrom<TOOL extends Tool>(
  tool: TOOL,
  value: unknown,
  issues: readonly Issue[],
): Validation<Audit<AnswersOf<TOOL>>> {
  const audit = value as Audit<AnswersOf<TOOL>> & Audit;
  if (issues.length > 0) return validationOf(audit, issues);
  const model = modelOf(tool);
  const otherTool = toolFaults(model, audit.tool);
  return validationOf(audit, otherTool.length > 0 ? otherTool : contentFaults(model, audit));
}

/** Whether what an audit of the right shape says fits its tool. */
export function contentFaults(model: ToolModel, audit: Audit): readonly Issue[] {
  const { answers, setAside = {}, completedSections = [] } = audit;
  let issues = noIssues;
  // Hint: the ids need no escaping, as the structure lets nothing else through.
  for (const id of Object.keys(answers)) {
    issues = joined(issues, questionFaults(model, id, answers[id], `/answers/${id}`));
  }
  for (const id of Object.keys(setAside)) {
    for (const [index, answer] of (setAside[id] ?? []).entries()) {
      issues = joined(issues, questionFaults(model, id, answer, `/setAside/${id}/${index}`));
    }
  }
  const unknown = [...completedSections.keys()].filter((index) => {
    return !model.sections.has(completedSections[index] ?? '');
  });
  return joined(
    issues,
    unknown.map((index) => error('section.unknown', pointerTo('completedSections', index))),
  );
}

function questionFaults(
  model: ToolModel,
  id: string,
  answer: Answer | undefined,
  pointer: string,
): readonly Issue[] {
  const question = model.questions.get(id)?.question;
  if (question === undefined) return [error('answer.unknown-question', pointer)];
  return answer ? fitFaults(answer, question, { model, pointer }) : noIssues;
}
