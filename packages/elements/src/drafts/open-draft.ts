// Long because all that is known of the draft that is open is held together in one place.
import {
  type AnswerChange,
  type Catalogue,
  changesSince,
  type Session,
  undoStepsOf,
} from '@maat/core';
import type { Audit } from '@maat/schema';
import type { ReactiveController } from 'lit';
import { newRowId } from '../question/row-id.js';
import { BroughtBack } from './brought-back.js';
import type { ChangesPanel } from './changes-panel.js';
import { DraftFile } from './draft-file.js';
import type { DraftForm } from './draft-form.js';
import { draftLabels } from './draft-labels.js';
import { isHeldBy, isSubmitted, SeenPages, takeUp } from './draft-merge.js';
import { type DraftHow, draftSaid } from './draft-said.js';
import { DraftStatus, type Said } from './draft-status.js';
import { type Draft, type DraftStore, faultOf } from './draft-store.js';
import { keptSteps, wholeSteps } from './kept-steps.js';
import { canHearOfOthers, OnePage, type Whereabouts } from './one-page.js';
import { readDraft } from './read-draft.js';
import { Saving } from './saving.js';

/** The draft of the audit that is open. It is kept as long as the form is in the page. */
export class OpenDraft implements ReactiveController {
  readonly session: Session;
  readonly #store: DraftStore;
  readonly #form: DraftForm;
  readonly #opened: Audit;
  readonly #status = new DraftStatus();
  readonly #file: DraftFile;
  #panel: ChangesPanel | undefined;
  readonly #saving = new Saving(
    () => this.#locked(() => this.#save()),
    (error) => this.#told(error),
  );
  readonly #pages = new SeenPages(newRowId());
  readonly #ready: Promise<void>;
  /** Whether what was kept before is here, or is known not to be there. */
  #isRestored = false;
  #one: OnePage | undefined;
  /** Ends what is heard while the form is in the page; undefined while it is not. */
  #here: AbortController | undefined;
  #key: string;
  #base: Audit;
  #visited: Audit;
  #how: DraftHow = { where: 'here', kept: 'no' };
  /** Whether another page may keep this draft as well. */
  #isShared: boolean;
  #back: BroughtBack | undefined;
  /** A draft of which all is here once the auditor has chosen. */
  #pending: Draft | undefined;
  /** One that holds what was typed and not submitted: it stays as it is. */
  #leftOut: Draft | undefined;

  constructor(store: DraftStore, form: DraftForm, session: Session, messages?: Catalogue) {
    this.session = session;
    this.#store = store;
    this.#isShared = store.isShared === true || !canHearOfOthers();
    this.#form = form;
    this.#file = new DraftFile(form, session, messages);
    this.#opened = session.audit;
    this.#base = this.#opened;
    this.#visited = this.#opened;
    this.#key = this.#opened.id;
    this.#ready = this.#restore().catch((error) => {
      this.#told(error);
      // It is tried again as a save is.
      this.#saving.changed();
    });
    form.addController(this);
  }

  saved(audit: Audit): void {
    this.#base = audit;
    this.#saving.changed();
    this.#panel?.show();
  }

  changes(since: 'save' | 'visit'): readonly AnswerChange[] {
    const from = since === 'save' ? this.#base : this.#visited;
    return changesSince(this.session.tool, from, this.session.audit);
  }

  flush(): Promise<boolean> {
    return this.#saving.flush();
  }

  async remove(): Promise<void> {
    this.leave();
    await this.#saving.stop();
    await this.#store.remove(this.#key);
  }

  leave(): void {
    this.hostDisconnected();
    this.#form.removeController(this);
    this.#status.element.remove();
    this.#panel?.leave();
    this.#file.leave();
  }

  hostConnected(): void {
    if (this.#here) return;
    this.#here = new AbortController();
    const { signal } = this.#here;
    const ends = [
      this.session.subscribe(() => this.#saving.changed()),
      this.#store.subscribe((id) => void this.#keptElsewhere(id)),
    ];
    signal.addEventListener('abort', () => {
      for (const end of ends) end();
    });
    this.#saving.flushWhenLeft(signal);
    this.#form.addEventListener('maat-conflict-resolved', () => this.#resolved(), { signal });
    this.#one = new OnePage(this.#opened.id, (where) => void this.#heard(where));
  }

  hostDisconnected(): void {
    void this.#saving.flush();
    this.#here?.abort();
    this.#here = undefined;
    this.#one?.leave();
  }

  async #restore(): Promise<void> {
    const draft = await this.#find().catch((error) => {
      if (faultOf(error) !== 'key') throw error;
      // What nobody can read any more gives way to what is typed now.
      this.#told(error);
      return undefined;
    });
    this.#isRestored = true;
    if (draft) this.#takeUp(draft, true);
  }

  /** The draft that can be read. One that cannot is left where it is, and this one kept beside it. */
  async #find(): Promise<Draft | undefined> {
    const { id } = this.#opened;
    for (let number = 0; ; number += 1) {
      this.#key = number === 0 ? id : `${id}+${number}`;
      const given = await this.#store.load(this.#key);
      const draft = given && readDraft(this.session.tool, id, given);
      if (given === undefined || draft) return draft;
      this.#now({ isUnreadable: true });
    }
  }

  #takeUp(draft: Draft, isFound = false): void {
    const { session } = this;
    if (session.status === 'submitted') {
      if (!isSubmitted(draft, session)) this.#leftOut = draft;
      this.#now({ isLeftOut: this.#leftOut !== undefined });
      return;
    }
    const isUntouched = session.audit === this.#opened;
    if (JSON.stringify(draft.audit) !== JSON.stringify(session.audit)) this.#merge(draft);
    if (!isUntouched) return;
    if (isFound) {
      this.#visited = draft.audit;
      session.history.steps = undoStepsOf(session.tool, session.audit, wholeSteps(draft.undo));
    }
    if (this.#how.kept === 'no') this.#now({ kept: 'kept' });
  }

  #merge(draft: Draft): void {
    const { session } = this;
    const before = session.revision;
    const { conflict } = this.#form;
    const base = this.#pages.commonBase(draft, this.#base);
    const asked = conflict ? draft : this.#pages.withoutChosen(session.tool, draft);
    const other = takeUp(session, base, asked, conflict);
    if (JSON.stringify(other) !== JSON.stringify(conflict)) this.#form.conflict = other;
    if (other === undefined) this.#pages.holds(draft);
    else this.#pending = draft;
    if (this.#how.kept === 'no' && session.revision !== before) {
      this.#back = new BroughtBack(session, this.#opened);
      this.#now({ kept: 'restored' });
    }
  }

  #resolved(): void {
    if (this.#pending) this.#pages.holds(this.#pending);
    this.#pending = undefined;
    this.#saving.changed();
  }

  async #keptElsewhere(id: string): Promise<void> {
    if (id !== this.#key) return;
    this.#isShared = true;
    await this.#locked(async () => {
      const draft = await this.#newer();
      if (draft && !isHeldBy(draft, this.session)) this.#saving.changed();
    }).catch((error) => this.#told(error));
  }

  /** The draft as another page has kept it, after it was taken up here. */
  async #newer(): Promise<Draft | undefined> {
    const given = await this.#store.load(this.#key);
    const draft = given && readDraft(this.session.tool, this.#opened.id, given);
    if (draft === undefined || !this.#pages.isNews(draft)) return undefined;
    this.#takeUp(draft);
    return draft;
  }

  async #save(): Promise<void> {
    const { session } = this;
    // Nothing is kept in the place of a draft that could not be read yet.
    if (!this.#isRestored) {
      await this.#restore();
      if (session.audit === this.#opened && this.#base === this.#opened) return;
    }
    if (this.#isShared) await this.#newer();
    if (this.#leftOut) return;
    const { audit } = session;
    const { conflict } = this.#form;
    this.#pages.keep(audit);
    const { page, count, seen } = this.#pages;
    await this.#store.save(this.#key, {
      audit,
      base: this.#base,
      ...(conflict && { other: conflict }),
      undo: keptSteps(session.history.steps),
      keptAt: new Date().toISOString(),
      page,
      count,
      seen,
    });
    if (this.#how.kept === 'no') this.#now({ kept: 'kept' });
  }

  /** One page at a time looks at the draft and keeps another in its place. */
  async #locked(act: () => Promise<void>): Promise<void> {
    await this.#ready;
    const locks: LockManager | undefined = navigator.locks;
    await (locks ? locks.request(`maat-draft:${this.#opened.id}`, act) : act());
  }

  #told(error: unknown): void {
    this.#now({ fault: error === undefined ? undefined : faultOf(error) });
  }

  async #heard(where: Whereabouts): Promise<void> {
    const wasTaken = this.#how.where === 'taken';
    this.#isShared ||= where !== 'here';
    this.#now({ where });
    if (where === 'taken') await this.#saving.flush();
    if (where === 'taken' || wasTaken) this.#form.disabled = where === 'taken';
  }

  /** Shows how it goes now. */
  #now(how: Partial<DraftHow>): void {
    this.#how = { ...this.#how, ...how };
    if (this.#here === undefined) return;
    this.#status.show(this.#said());
    if (!this.#status.element.isConnected) this.#form.renderRoot.prepend(this.#status.element);
    void this.#file.offer(this.#how.fault !== undefined, this.#status.element);
  }

  #said(): readonly Said[] {
    const { locale, labels } = this.#form;
    this.#status.speak(locale);
    const words = { ...draftLabels, ...locale?.labels, ...labels };
    return draftSaid({ ...this.#how, isShared: this.#store.isShared === true }, words, {
      download: () => this.#file.save(),
      downloadLeftOut: () => this.#file.save(this.#leftOut?.audit),
      discard: () => {
        this.#back?.discard();
        this.#now({ kept: 'discarded' });
      },
      bringBack: () => {
        this.#back?.bringBack();
        this.#now({ kept: 'restored' });
      },
      takeOver: () => this.#one?.takeOver(),
      changes: () => void this.#showChanges(),
    });
  }

  async #showChanges(): Promise<void> {
    const code = await import('./changes-panel.js').catch(() => undefined);
    this.#now({ isMissing: code === undefined });
    if (code === undefined || this.#here === undefined) return;
    this.#panel?.leave();
    this.#panel = new code.ChangesPanel({
      form: this.#form,
      session: this.session,
      earlier: () => ({ save: this.#base, visit: this.#visited }),
      closed: () => this.#status.focus(-1),
    });
    this.#status.element.after(this.#panel.element);
    this.#panel.focus();
  }
}
