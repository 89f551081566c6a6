import type { Catalogue, Session } from '@maat/core';
import type { Audit } from '@maat/schema';
import type { FileForm, FileWarnings } from './file-warnings.js';

/** The file that a draft is offered as where it cannot be kept. */
export class DraftFile {
  readonly #form: FileForm;
  readonly #session: Session;
  readonly #messages: Catalogue | undefined;
  #isOffered = false;
  #warnings: FileWarnings | undefined;

  /** @param messages The messages of the form's language, where that is not English. */
  constructor(form: FileForm, session: Session, messages: Catalogue | undefined) {
    this.#form = form;
    this.#session = session;
    this.#messages = messages;
  }

  /**
   * Says whether it is offered, and after what: from then on it is told there what stands in it and should
   * not leave without need. Where that code cannot be loaded, the file is offered all the same.
   */
  async offer(isOffered: boolean, after: HTMLElement): Promise<void> {
    const wasOffered = this.#isOffered;
    this.#isOffered = isOffered;
    if (!isOffered) this.leave();
    if (!isOffered || wasOffered) return;
    const code = await import('./file-warnings.js').catch(() => undefined);
    if (!this.#isOffered || this.#warnings !== undefined) return;
    // Tried again when it is offered next.
    if (code === undefined) this.#isOffered = false;
    else {
      this.#warnings = new code.FileWarnings(this.#form, this.#session, this.#messages);
      after.after(this.#warnings.element);
    }
  }

  /** Saves it: as it is now, or an earlier one, at once, and whatever stands in it. */
  save(audit: Audit = this.#session.audit): void {
    const link = document.createElement('a');
    const blob = new Blob([JSON.stringify(audit)], { type: 'application/json' });
    link.href = URL.createObjectURL(blob);
    link.download = `audit-${audit.id}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#warnings?.look();
  }

  /** Takes what is told of it out of the page. */
  leave(): void {
    this.#isOffered = false;
    this.#warnings?.leave();
    this.#warnings = undefined;
  }
}
