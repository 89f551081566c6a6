import { applyOverlay, messageFor } from '@maat/core';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';

/** The tool that an overlay makes of the West Midlands tool. */
export function changedBy(overlay: unknown): Tool {
  const result = applyOverlay(westMidlands, overlay);
  if (result.ok) return result.tool;
  const messages = result.issues.map((issue) => messageFor(issue, {}));
  throw new Error(`In the ${result.about}: ${messages.join('; ')}`);
}

export const judged: Tool = changedBy(westMidlandsJudged);
