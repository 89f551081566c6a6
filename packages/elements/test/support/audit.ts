import { createAudit } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';

/** An audit of a tool with these answers. */
export function auditOf(
  tool: Tool,
  answers: Audit['answers'] = {},
  more: Partial<Audit> = {},
): Audit {
  const audit = createAudit(tool, { id: 'a1', now: new Date('2026-03-09T10:00:00Z') });
  return { ...audit, answers, ...more };
}
