import type { Answer, AnswersOf, Audit, Tool } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { error, type Issue, info, noIssues } from '../issue/issue.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import { fitFaults } from './answer-fit.js';
import { mostIssues } from './inspect.js';
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

/**
 * Whether what an audit of the right shape says fits its tool. Of more than 200 faults the first are
 * told, and `structure.more-issues` after them.
 */
export function contentFaults(model: ToolModel, audit: Audit): readonly Issue[] {
  const { answers, setAside = {}, completedSections = [] } = audit;
  const issues: Issue[] = [];
  const tell = (found: readonly Issue[]): boolean => {
    if (found.length > 0) issues.push(...found);
    return issues.length > mostIssues;
  };
  for (const id of Object.keys(answers)) {
    const faults = questionFaults(model, id, answers[id]);
    if (faults.length > 0 && tell(at('answers', at(id, faults)))) break;
  }
  Object.keys(setAside).some((id) => {
    const faults = atEach(setAside[id] ?? [], (answer) => questionFaults(model, id, answer));
    return tell(at('setAside', at(id, faults)));
  });
  const unknown = atEach(completedSections, (id) =>
    model.sections.has(id) ? noIssues : [error('section.unknown', '')],
  );
  tell(at('completedSections', unknown));
  if (issues.length <= mostIssues) return issues;
  const more = info('structure.more-issues', '', { shown: mostIssues });
  return [...issues.slice(0, mostIssues), more];
}

function questionFaults(
  model: ToolModel,
  id: string,
  answer: Answer | undefined,
): readonly Issue[] {
  const question = model.questions.get(id)?.question;
  if (question === undefined) return [error('answer.unknown-question', '')];
  return answer ? fitFaults(answer, question, model) : noIssues;
}
