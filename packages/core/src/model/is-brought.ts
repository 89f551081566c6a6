import type { Answer } from '@maat/schema';
import { evaluate } from './condition.js';
import { factOf } from './fact.js';
import { isAsked } from './is-asked.js';
import { themeCondition } from './theme.js';
import type { ToolModel } from './tool-model.js';

/**
 * Whether a theme pack is brought: its theme is chosen, by a question that is asked. Then its
 * questions are asked, as far as their own conditions say so, and its guidance is shown.
 *
 * @param model The tool.
 * @param themePack The id of the pack. One that the tool has not is not brought.
 * @param answer The answer to a question, if there is one, asked or not.
 */
export function isBrought(
  model: ToolModel,
  themePack: string,
  answer: (id: string) => Answer | undefined,
): boolean {
  const ifAsked = (id: string) => (isAsked(model, id, answer) ? answer(id) : undefined);
  const fact = (path: string) => factOf(path, ifAsked, model);
  return evaluate(themeCondition(model.tool, themePack), fact) === true;
}
