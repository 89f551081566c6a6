import { type AuditSession, openAudit } from '@maat/core';
import type { Audit } from '@maat/schema';

/** An audit that was opened. */
export interface OpenedAudit {
  readonly session: AuditSession;
  /** The audit as it was then. */
  readonly audit: Audit;
  /** Whether it was begun then. */
  readonly isNew: boolean;
}

/**
 * Brings back what the browser kept of a form, unless the host has given another audit, or a newer
 * version of it. What comes back is still to be saved.
 *
 * @param opened The audit in whose place it is brought back.
 * @param json What the form gave the browser to keep.
 */
export function restoreAudit({ session, isNew }: OpenedAudit, json: string): void {
  const kept = openAudit(session.tool, parse(json));
  if (!kept.ok) return;
  const { id, revision } = session.audit;
  if (kept.value.revision <= revision || !(isNew || kept.value.id === id)) return;
  session.load(kept.value);
  session.markSaved(revision);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
