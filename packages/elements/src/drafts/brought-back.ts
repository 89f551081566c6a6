import { changesSince, type Session } from '@maat/core';
import type { Audit } from '@maat/schema';

/** What came back from a draft: it can be discarded, and brought back once more. */
export class BroughtBack {
  readonly #session: Session;
  readonly #opened: Audit;
  readonly #restored: Audit;
  #discarded: { readonly before: Audit; readonly after: Audit } | undefined;

  /**
   * @param session Where the audit is filled in, with the draft in it.
   * @param opened The audit as the host gave it.
   */
  constructor(session: Session, opened: Audit) {
    this.#session = session;
    this.#opened = opened;
    this.#restored = session.audit;
  }

  /** Takes back what came from the draft. An answer that was typed on since stays as it is. */
  discard(): void {
    const before = this.#session.audit;
    const typedOn = this.#changed(this.#restored, before);
    for (const question of this.#changed(this.#opened, this.#restored)) {
      if (!typedOn.has(question)) this.#session.adopt(question, this.#opened, false);
    }
    this.#discarded = { before, after: this.#session.audit };
  }

  /** Brings back what was discarded; beside what was typed since, where something was. */
  bringBack(): void {
    if (this.#discarded === undefined) return;
    const { before, after } = this.#discarded;
    const typedSince = this.#changed(after, this.#session.audit);
    for (const question of this.#changed(before, after)) {
      if (typedSince.has(question)) this.#session.keep(question, before);
      else this.#session.adopt(question, before, false);
    }
    this.#discarded = undefined;
  }

  #changed(from: Audit, to: Audit): ReadonlySet<string> {
    return new Set(changesSince(this.#session.tool, from, to).map(({ question }) => question));
  }
}
