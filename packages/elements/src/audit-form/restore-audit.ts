import { type AuditSession, openAudit } from '@maat/core';

/**
 * Brings back what the browser kept of a form, unless the host has given another audit, or a newer
 * version of it. What comes back is still to be saved.
 *
 * @param session The session that it is brought back into.
 * @param json What the form gave the browser to keep.
 * @param isNew Whether the audit in the session was only begun with the session.
 */
export function restoreAudit(session: AuditSession, json: string, isNew: boolean): void {
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
