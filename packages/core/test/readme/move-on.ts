import { checkPin, createAudit, digestOf, messageFor, migrate } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';

const now = new Date('2026-11-23T10:00:00Z');

/** A new audit that names its tool by id, version and digest. */
export const begun = (tool: Tool): Audit =>
  createAudit(tool, { id: 'audit-1', now, toolDigest: digestOf(tool) });

/** The one of these tools that an audit was made with: that very one. */
export const toolOf = (audit: Audit, tools: readonly Tool[]): Tool | undefined =>
  tools.find((tool) => checkPin(audit, tool).length === 0);

/** The audit in the tool's next version, and what was done to it. */
export function movedOn(audit: Audit, from: Tool, to: Tool): { audit: Audit; told: string[] } {
  const migration = migrate(audit, from, to, { now });
  if (!migration.ok) throw new Error(migration.issues.map(({ code }) => code).join(', '));
  const steps = migration.report.steps.filter(({ severity }) => severity === 'warning');
  const told = steps.map((step) => messageFor(step, { tool: to, audit: migration.audit }));
  return { audit: migration.audit, told };
}
