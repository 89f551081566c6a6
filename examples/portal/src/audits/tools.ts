import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';

/** The tools that audits are made with here. A version that audits were made with stays for good. */
export const tools: readonly [Tool, ...Tool[]] = [westMidlands];

/** The tool of an id and a version, if it is among ours. */
export function findTool(id: string, version: string): Tool | undefined {
  return tools.find((tool) => tool.id === id && tool.version === version);
}

/** The tool of an audit that is kept here. None is kept of a tool that we do not have. */
export function toolOf(audit: Audit): Tool {
  const tool = findTool(audit.tool.id, audit.tool.version);
  if (tool !== undefined) return tool;
  throw new Error('An audit is kept whose tool is not among the tools');
}
