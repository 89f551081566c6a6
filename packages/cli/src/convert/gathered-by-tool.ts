import type { Audit, Tool } from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import { Shelf } from '../tools/shelf.js';

/** Audits of one tool. */
export interface Gathering {
  readonly tool: Tool;
  readonly audits: readonly Audit[];
}

/** Audits by the tool that they were made with, in the order in which they came. */
export function gatheredByTool(
  audits: readonly Audit[],
  named: readonly Tool[],
): readonly Gathering[] {
  const shelf = new Shelf(named);
  const byTool = new Map<Tool, Audit[]>();
  for (const audit of audits) {
    const tool = shelf.toolOf(audit) ?? shelf.nearestTo(audit);
    const others = byTool.get(tool);
    if (others) others.push(audit);
    else byTool.set(tool, [audit]);
  }
  return [...byTool].map(([tool, each]) => ({ tool, audits: each }));
}

/** The one tool that they are all of. */
export function oneGathering(gatherings: readonly Gathering[]): Gathering {
  const [first, ...others] = gatherings;
  if (first === undefined) throw new CannotRun('There is no audit to put into it.');
  if (others.length > 0) {
    throw new CannotRun('The audits are of several tools: convert those of each by themselves.');
  }
  return first;
}
