import { type Audit, auditSchemaId, type Tool } from '@maat/schema';

/** An audit of a tool with these answers. */
export function auditOf(tool: Tool, answers: Audit['answers'], more: Partial<Audit> = {}): Audit {
  return {
    schema: auditSchemaId,
    id: 'audit-1',
    tool: { id: tool.id, version: tool.version },
    status: 'in-progress',
    revision: 3,
    madeAt: '2026-11-01T09:00:00.000Z',
    changedAt: '2026-11-02T09:00:00.000Z',
    answers,
    ...more,
  };
}
