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
  readonly #clash: (other: Audit) => void;

  /** @param clash Is told of the audit that the host gave where the kept one was not made out of it. */
  constructor(clash: (other: Audit) => void) {
    this.#clash = clash;
  }

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
   * Brings it back, unless the host has given another audit, a newer version of it, or one that was
   * submitted. What comes back is still to be saved. It waits as long as the host may be about to give the audit.
   *
   * @param opened The audit in whose place it is brought back.
   */
  restore(opened: OpenedAudit | undefined): void {
    const { code } = judging;
    if (opened === undefined || this.#json === undefined || code === undefined) return;
    const { session, isNew } = opened;
    const [saved, json] = apart(this.#json);
    const kept = code.openAudit(session.tool, parse(json));
    if (!isNew) this.#json = undefined;
    if (!kept.ok || session.status === 'submitted') return;
    const { audit } = session;
    const { id, revision } = audit;
    if (kept.value.revision <= revision || !(isNew || kept.value.id === id)) return;
    session.load(kept.value);
    session.markSaved(revision);
    // Somebody else saved meanwhile, or the host saves without a word of it.
    if (!isNew && saved !== revision) this.#clash(audit);
  }
}

/** What the browser is to keep: the audit, after the revision that it was made out of. */
export function toKeep(json: string, saved: number): string {
  return `${saved} ${json}`;
}

function apart(state: string): readonly [saved: number, json: string] {
  return [Number.parseInt(state, 10), state.replace(/^\d+ /, '')];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
