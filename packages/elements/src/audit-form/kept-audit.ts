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

/** What the browser kept of a form. It gives it back before a host's script has given the audit. */
export class KeptAudit {
  #json: string | undefined;

  /** Takes what the browser gives back. */
  keep(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.#json = state;
  }

  /**
   * Brings it back, unless the host has given another audit, or a newer version of it. What comes
   * back is still to be saved. It waits as long as the host may be about to give the audit.
   *
   * @param opened The audit in whose place it is brought back.
   */
  restore(opened: OpenedAudit | undefined): void {
    if (opened === undefined || this.#json === undefined) return;
    const { session, isNew } = opened;
    const kept = openAudit(session.tool, parse(this.#json));
    if (!isNew) this.#json = undefined;
    if (!kept.ok) return;
    const { id, revision } = session.audit;
    if (kept.value.revision <= revision || !(isNew || kept.value.id === id)) return;
    session.load(kept.value);
    session.markSaved(revision);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
