import type { Condition, Tool } from '@maat/schema';
import { never, themeCondition } from './theme.js';
import type { QuestionPlace } from './tool-model.js';

/**
 * The conditions under which a question is asked: its section's, its own, and that of the theme pack
 * that it belongs to. One that a local form hides has a condition that is never true.
 */
export function conditionsOf(tool: Tool, { question, section }: QuestionPlace): Condition[] {
  return [
    section.when,
    question.when,
    question.themePack === undefined ? undefined : themeCondition(tool, question.themePack),
    question.hidden && never,
  ].filter((condition) => condition !== undefined);
}
