import type { AuditSession } from '@maat/core';
import type { Audit } from '@maat/schema';
import { judging } from '../part/judging.js';

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

  /**
   * Takes what the browser gives back.
   *
   * @param opened Tells the audit in whose place it is brought back, now or as soon as it can be
   * looked at: then not where something was typed meanwhile.
   */
  keep(state: string | File | FormData | null, opened: () => OpenedAudit | undefined): void {
    if (typeof state !== 'string') return;
    this.#json = state;
    if (judging.isHere) this.restore(opened());
    else void judging.come.then(() => opened()?.session.dirty || this.restore(opened()));
  }

  /** Whether something was kept that is not brought back yet. */
  get isWaiting(): boolean {
    return this.#json !== undefined;
  }

  /**
   * Brings it back, unless the host has given another audit, or a newer version of it. What comes
   * back is still to be saved. It waits as long as the host may be about to give the audit.
   *
   * @param opened The audit in whose place it is brought back.
   */
  restore(opened: OpenedAudit | undefined): void {
    const { code } = judging;
    if (opened === undefined || this.#json === undefined || code === undefined) return;
    const { session, isNew } = opened;
    const kept = code.openAudit(session.tool, parse(this.#json));
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
