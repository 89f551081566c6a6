import { type Issue, messageFor } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { ToldIssue } from './problem.js';

/** Issues with their messages. The messages name questions, never what was answered to them. */
export function toldIssues(
  issues: readonly Issue[],
  tool: Tool,
  audit?: Audit,
): readonly ToldIssue[] {
  const context = audit === undefined ? { tool } : { tool, audit };
  return issues.map((issue) => ({ ...issue, message: messageFor(issue, context) }));
}
