import type { AnswerChange, Catalogue } from '@maat/core';
import type { Audit } from '@maat/schema';
import type { DraftForm } from './draft-form.js';
import type { DraftStore } from './draft-store.js';
import { OpenDraft } from './open-draft.js';

/** The drafts of a form: its `drafts`. Made by `keepDrafts`. */
export interface FormDrafts {
  /** Called by the form, whenever its session is another. */
  follow(form: DraftForm): void;
  /** Says that the host has a version of its own now, such as one that its server has taken. */
  saved(audit: Audit): void;
  /** What was answered otherwise since the host's last version (`save`), or since the last visit. */
  changes(since: 'save' | 'visit'): readonly AnswerChange[];
  /** Keeps what is not kept yet, now. Ends with whether it is. */
  flush(): Promise<boolean>;
  /** Takes the draft away, as the audit is submitted, and keeps nothing of this form any more. */
  remove(): Promise<void>;
}

/** How drafts are kept. */
export interface KeepDraftsOptions {
  /**
   * The messages of the form's language, where that is not English, such as `cy` of
   * `@maat/core/messages/cy`: what may tell who somebody is in a draft that is offered as a file.
   */
  readonly messages?: Catalogue;
}

/**
 * Keeps what is typed into a form as a draft, and brings it back when the same audit is opened again.
 *
 * @param store Where to: of `@maat/elements/drafts/memory`, `@maat/elements/drafts/indexed-db`, or the host's.
 */
export function keepDrafts(store: DraftStore, { messages }: KeepDraftsOptions = {}): FormDrafts {
  let open: OpenDraft | undefined;
  return {
    follow(form) {
      if (form.session === open?.session) return;
      open?.leave();
      open = form.session && new OpenDraft(store, form, form.session, messages);
    },
    saved: (audit) => open?.saved(audit),
    changes: (since) => open?.changes(since) ?? [],
    flush: async () => (await open?.flush()) ?? true,
    remove: async () => open?.remove(),
  };
}
