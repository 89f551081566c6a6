import type { Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';

/** What keeps a tool of the right shape from holding together. */
export function checkTool(_tool: Tool): readonly Issue[] {
  return [];
}
