import { applyOverlay } from '@maat/core';
import type { Tool } from '@maat/schema';
import { fiveKeyQuestions } from '@maat/schema/scales';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';

let shipped: readonly Tool[] | undefined;

/** The tools that come with Maat. */
export function shippedTools(): readonly Tool[] {
  shipped ??= [westMidlands, judged(), fiveKeyQuestions];
  return shipped;
}

function judged(): Tool {
  const result = applyOverlay(westMidlands, westMidlandsJudged);
  if (!result.ok) throw new Error('The judged tool does not hold together');
  return result.tool;
}

/** The tool of a name: `west-midlands`, or with its version, `west-midlands@1.0.0`. */
export function shippedTool(name: string): Tool | undefined {
  return shippedTools().find(({ id, version }) => name === id || name === `${id}@${version}`);
}
