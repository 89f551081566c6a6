import type { Condition, Tool } from '@maat/schema';

/** The condition that no audit meets. */
export const never: Condition = { '==': [0, 1] };

/**
 * The condition under which a theme pack is brought: the question with the role `theme` is answered
 * with the pack's theme, be it alone or among others. Never, where the tool has no such pack or asks
 * for no theme.
 */
export function themeCondition(tool: Tool, themePack: string): Condition {
  const pack = tool.themePacks?.find(({ id }) => id === themePack);
  const asked = tool.roles?.theme;
  if (pack === undefined || asked === undefined) return never;
  const answer = { var: `answers.${asked}` };
  return { or: [{ '==': [answer, pack.theme] }, { in: [pack.theme, answer] }] };
}
