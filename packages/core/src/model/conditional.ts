import type { Tool } from '@maat/schema';
import { modelOf, type ToolModel } from './tool-model.js';

/** The ids of the questions that are asked under a condition: those for which `conditionsOf` has any. */
export function conditionalIn({ questions }: ToolModel): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [id, { question, section }] of questions) {
    const condition = section.when ?? question.when ?? question.themePack ?? question.hidden;
    if (condition !== undefined) ids.add(id);
  }
  return ids;
}

/**
 * Whether what a tool shows hangs on what is answered: it asks a question under a condition, or has theme
 * packs. A session of another tool needs no judge to know what is asked.
 */
export function hasConditions(tool: Tool): boolean {
  return tool.themePacks !== undefined || conditionalIn(modelOf(tool)).size > 0;
}
