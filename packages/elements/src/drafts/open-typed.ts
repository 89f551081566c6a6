// Long because all that is known of what is typed into an element is held together in one place.
import type { ReactiveController } from 'lit';
import { hasWords, type Typed, type Values } from '../meeting/entry.js';
import type { KeptEntry, KeptTyped, TypedState, TypingElement } from '../meeting/typed-drafts.js';
import { type DraftStore, faultOf } from './draft-store.js';
import {
  besideKey,
  isBeside,
  isSame,
  type KeptEntries,
  keysOfBoth,
  laidOut,
  readKept,
} from './kept-entries.js';
import { Saving } from './saving.js';

interface OpenTypedOptions {
  readonly id: string;
  readonly until: 'said' | 'saved';
}

/** What is typed into an element and not said, kept as long as the element is in the page. */
export class OpenTyped implements ReactiveController {
  readonly element: TypingElement;
  readonly id: string;
  readonly #store: DraftStore<KeptTyped>;
  readonly #until: OpenTypedOptions['until'];
  readonly #saving = new Saving(
    () => this.#save(),
    (error) => this.#told(error),
  );
  readonly #ready: Promise<void>;
  /** Whether what was kept before is here, or is known not to be there. */
  #isRestored = false;
  #here: AbortController | undefined;
  #state: TypedState = { back: {}, backFrom: '' };
  /** What is typed, as was heard last. */
  #typed: Typed;
  /** What the store has, as far as is known. */
  #kept: KeptEntries = new Map();
  /** What is to be put into the store, or taken out of it. */
  readonly #changes = new Map<string, KeptEntry | undefined>();
  /** The keys of what was said and the host has not kept yet. */
  readonly #said = new Set<string>();
  #isSaying = false;
  #isLeft = false;

  constructor(store: DraftStore<KeptTyped>, element: TypingElement, options: OpenTypedOptions) {
    this.#store = store;
    this.element = element;
    this.id = options.id;
    this.#until = options.until;
    this.#typed = {};
    this.#ready = this.#restore().catch((error) => {
      this.#told(error);
      // It is tried again as a save is.
      this.#saving.changed();
    });
    element.addController(this);
    this.#heard(element.typed);
  }

  get state(): TypedState {
    return this.#state;
  }

  saved(): void {
    for (const key of this.#said) this.#changes.set(key, undefined);
    if (this.#said.size > 0) this.#saving.changed();
    this.#said.clear();
  }

  flush(): Promise<boolean> {
    return this.#saving.flush();
  }

  async remove(): Promise<void> {
    this.leave();
    await this.#saving.stop();
    await this.#store.remove(this.id);
  }

  leave(): void {
    this.#isLeft = true;
    this.hostDisconnected();
    this.element.removeController(this);
  }

  hostConnected(): void {
    if (this.#here) return;
    this.#here = new AbortController();
    const { signal } = this.#here;
    const { element } = this;
    element.addEventListener('maat-review-input', ({ detail }) => this.#heard(detail.typed), {
      signal,
    });
    element.addEventListener('maat-review-change', () => this.#hearSaid(), { signal });
    signal.addEventListener(
      'abort',
      this.#store.subscribe(
        (id) => void this.#keptElsewhere(id),
        () => this.#now({ fault: 'purged' }),
      ),
    );
    this.#saving.flushWhenLeft(signal);
  }

  hostDisconnected(): void {
    void this.#saving.flush();
    this.#here?.abort();
    this.#here = undefined;
  }

  /** Hint: an entry that is said tells of the change first, and of what is still typed right after it. */
  #hearSaid(): void {
    this.#isSaying = true;
    queueMicrotask(() => {
      this.#isSaying = false;
    });
  }

  #heard(typed: Typed): void {
    const before = this.#typed;
    this.#typed = typed;
    for (const key of keysOfBoth(before, typed)) {
      const values = typed[key];
      if (values === undefined) this.#closed(key, before[key]);
      else if (values !== before[key]) this.#changes.set(key, this.#entryOf(values));
    }
    if (this.#changes.size > 0) this.#saving.changed();
  }

  /** What was said stays in the store until the host has kept it, if it is to tell so. */
  #closed(key: string, values: Typed[string] | undefined): void {
    this.#changes.set(key, undefined);
    if (!this.#isSaying || this.#until === 'said' || !hasWords(values)) return;
    const said = besideKey(key);
    this.#said.add(said);
    this.#changes.set(said, this.#entryOf(values));
  }

  /** What of an entry is kept; undefined where nothing stands in it. */
  #entryOf(values: Values): KeptEntry | undefined {
    return hasWords(values) ? { place: this.element.place ?? '', values } : undefined;
  }

  async #restore(): Promise<void> {
    const given = await this.#store.load(this.id).catch((error: unknown) => {
      if (faultOf(error) !== 'key') throw error;
      this.#told(error);
      return undefined;
    });
    this.#isRestored = true;
    // The element can have gone on to something else meanwhile.
    if (this.#isLeft) return;
    this.#kept = readKept(given);
    this.#putBack(given?.keptAt ?? '');
  }

  #putBack(backFrom: string): void {
    const { typed, back, changes } = laidOut(this.#kept, this.element.typed);
    if (Object.keys(back).length === 0) return;
    for (const [key, entry] of changes) this.#changes.set(key, entry);
    this.#show(typed);
    this.#now({ back, backFrom });
    if (changes.size > 0) this.#saving.changed();
  }

  /** Takes over what another page has kept, where nothing is typed here meanwhile. */
  async #keptElsewhere(id: string): Promise<void> {
    if (id !== this.id) return;
    await this.#ready;
    try {
      const given = await this.#store.load(id);
      if (!this.#isLeft) this.#takeOver(readKept(given));
    } catch (error) {
      this.#told(error);
    }
  }

  #takeOver(kept: KeptEntries): void {
    const before = this.#kept;
    this.#kept = kept;
    const typed: Record<string, Typed[string]> = { ...this.element.typed };
    for (const [key, { values }] of kept) {
      const isNews = !this.#changes.has(key) && !isBeside(key) && !isSame(values, typed[key]);
      if (isNews) typed[key] = values;
    }
    for (const key of before.keys()) {
      if (!this.#changes.has(key) && !kept.has(key)) delete typed[key];
    }
    this.#show(typed);
  }

  #show(typed: Typed): void {
    this.#typed = typed;
    this.element.typed = typed;
  }

  async #save(): Promise<void> {
    await this.#ready;
    const locks: LockManager | undefined = navigator.locks;
    const save = async () => {
      if (!this.#isRestored) await this.#restore();
      if (this.#changes.size > 0) await this.#saveChanges();
    };
    await (locks ? locks.request(`maat-typed:${this.id}`, save) : save());
  }

  async #saveChanges(): Promise<void> {
    const changes = new Map(this.#changes);
    const entries = new Map(readKept(await this.#loaded()));
    for (const [key, entry] of changes) {
      if (entry === undefined) entries.delete(key);
      else entries.set(key, entry);
    }
    if (entries.size === 0) await this.#store.remove(this.id);
    else {
      const keptAt = new Date().toISOString();
      await this.#store.save(this.id, { entries: Object.fromEntries(entries), keptAt });
    }
    this.#kept = entries;
    for (const [key, entry] of changes) {
      if (this.#changes.get(key) === entry) this.#changes.delete(key);
    }
  }

  /** What cannot be read as its key is gone gives way to what is typed now. */
  async #loaded(): Promise<KeptTyped | undefined> {
    return await this.#store.load(this.id).catch((error: unknown) => {
      if (faultOf(error) === 'key') return undefined;
      throw error;
    });
  }

  #told(error: unknown): void {
    const fault = error === undefined ? undefined : faultOf(error);
    // A save that was under way at a purge went with the rest.
    if (this.#state.fault === 'purged') return;
    if (fault !== this.#state.fault) this.#now({ fault });
  }

  #now(state: Partial<TypedState>): void {
    this.#state = { ...this.#state, ...state };
    this.element.requestUpdate();
  }
}
