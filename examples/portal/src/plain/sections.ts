import { isAsked, modelOf } from '@maat/core';
import type { FormPost } from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import { Problem } from '../problem/problem.js';

/** The ids of the questions in a section. */
export function questionsIn(tool: Tool, section: string): readonly string[] {
  return (
    modelOf(tool)
      .sections.get(section)
      ?.questions.map(({ id }) => id) ?? []
  );
}

/** The questions of a section that are asked since the post. */
export function appearedIn(tool: Tool, { appeared }: FormPost, section: string): readonly string[] {
  const questions = questionsIn(tool, section);
  return appeared.filter((id) => questions.includes(id));
}

/** The section after one, of those that are asked. */
export function nextSection(tool: Tool, { answers }: Audit, section: string): string | undefined {
  const model = modelOf(tool);
  const answer = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const sections = tool.sections.map(({ id }) => id);
  return sections
    .slice(sections.indexOf(section) + 1)
    .find((each) => questionsIn(tool, each).some((id) => isAsked(model, id, answer)));
}

/** @throws Problem if there is no such section. */
export function refuseUnknown(tool: Tool, section: string): void {
  if (modelOf(tool).sections.has(section)) return;
  throw new Problem('not-found', { detail: 'There is no such section.' });
}
