import type { Answer, Audit } from '@maat/schema';
import { error, type Issue, noIssues } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { ToolModel } from '../model/tool-model.js';
import { fitFaults } from './answer-fit.js';

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

/** Whether what an audit of the right shape says fits its tool. */
export function contentFaults(model: ToolModel, audit: Audit): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [id, answer] of Object.entries(audit.answers)) {
    issues.push(...questionFaults(model, id, answer, pointerTo('answers', id)));
  }
  for (const [id, answers] of Object.entries(audit.setAside ?? {})) {
    answers.forEach((answer, index) => {
      issues.push(...questionFaults(model, id, answer, pointerTo('setAside', id, index)));
    });
  }
  audit.completedSections?.forEach((id, index) => {
    if (model.sections.has(id)) return;
    issues.push(error('section.unknown', pointerTo('completedSections', index)));
  });
  return issues;
}

function questionFaults(
  model: ToolModel,
  id: string,
  answer: Answer,
  pointer: string,
): readonly Issue[] {
  const question = model.questions.get(id)?.question;
  if (question === undefined) return [error('answer.unknown-question', pointer)];
  return fitFaults(answer, question, { model, pointer });
}
