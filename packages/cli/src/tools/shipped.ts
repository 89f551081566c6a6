import { applyOverlay } from '@maat/core';
import type { Tool } from '@maat/schema';
import { fiveKeyQuestions } from '@maat/schema/scales';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';

/** A tool that comes with Maat. It is made when it is asked for. */
interface Shipped {
  readonly id: string;
  readonly version: string;
  readonly tool: () => Tool;
}

let judged: Tool | undefined;

const shipped: readonly Shipped[] = [
  { ...nameOf(westMidlands), tool: () => westMidlands },
  { ...nameOf(westMidlandsJudged.tool), tool: judgedTool },
  { ...nameOf(fiveKeyQuestions), tool: () => fiveKeyQuestions },
];

/** The tool that comes with Maat by an id and, if that is asked for, a version. */
export function shippedTool(id: string | undefined, version?: string): Tool | undefined {
  return shipped
    .find((each) => each.id === id && (version === undefined || each.version === version))
    ?.tool();
}

/** The tool that comes with Maat by a name: `west-midlands`, or `west-midlands@1.0.0`. */
export function shippedByName(name: string): Tool | undefined {
  const [id, version] = name.split('@');
  return shippedTool(id, version);
}

function nameOf({ id, version }: Pick<Tool, 'id' | 'version'>): Pick<Shipped, 'id' | 'version'> {
  return { id, version };
}

function judgedTool(): Tool {
  if (judged) return judged;
  const result = applyOverlay(westMidlands, westMidlandsJudged);
  if (!result.ok) throw new Error('The judged tool does not hold together');
  judged = result.tool;
  return judged;
}
