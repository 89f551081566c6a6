import type { Audit, Tool } from '@maat/schema';
import { AuditSession } from '../../src/state/audit-session.js';
import { createAudit } from '../../src/state/create-audit.js';

/** The moment at which the tests play. */
export const moment = new Date('2026-11-23T10:00:00Z');

/** A session of a new audit, or of the one given. */
export function open<const TOOL extends Tool>(tool: TOOL, audit?: Audit): AuditSession<TOOL> {
  const made = audit ?? createAudit(tool, { id: 'audit-1', now: moment });
  return new AuditSession(tool, made, { now: () => moment });
}
