import type { PropertyValues } from 'lit';
import { parts } from '../part/all.js';
import type { Part } from '../part/part.js';
import { questions } from '../part/questions.js';
import { InLanguage } from './in-language.js';

/** When the page has nothing else to do. Not every browser tells. */
const whenIdle: (act: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;

/**
 * An element whose code comes in parts. It is not rendered before what it needs for that is there,
 * so that nothing on the page moves when a part comes, and has the rest loaded after that.
 */
export abstract class Awaiting extends InLanguage {
  #held: ReadonlySet<PropertyKey> = new Set();

  /** The parts that are needed and not there. */
  protected abstract readonly missing: readonly Part<object>[];

  /** Takes up the properties that were given, once all that they need is there. */
  protected abstract take(given: ReadonlySet<PropertyKey>): void;

  /** Whether properties were given that wait for code. */
  protected get isHeld(): boolean {
    return this.#held.size > 0;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.#isMissing) return this.#loadMissing().then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** Whatever an element is given, it breaks no page and goes on: what it cannot show is told by an event. */
  protected override performUpdate(): void {
    this.#tellFaults(() => super.performUpdate());
  }

  #tellFaults(act: () => void): void {
    try {
      act();
    } catch (error) {
      const isUnheard = this.dispatchEvent(new ErrorEvent('error', { error, cancelable: true }));
      // biome-ignore lint/suspicious/noConsole: who makes a page must hear of it, if nothing listens
      if (isUnheard) console.error(error);
    }
  }

  /** Hint: what cannot be read is left to the update, which tells of it. */
  get #isMissing(): boolean {
    try {
      return this.missing.length > 0;
    } catch {
      return false;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { missing } = this;
    const given = new Set([...this.#held, ...changed.keys()]);
    this.#held = missing.length > 0 ? given : new Set();
    if (missing.length === 0) this.#tellFaults(() => this.take(given));
    else void this.#updateWithAll(missing);
  }

  protected override firstUpdated(): void {
    void questions.load();
    whenIdle(() => {
      for (const part of parts) void part.load();
    });
  }

  /** Loads what is needed, also by what is given meanwhile, until something cannot be had. */
  async #loadMissing(): Promise<void> {
    const { missing } = this;
    const come = await Promise.all(missing.map((part) => part.load()));
    if (missing.length > 0 && !come.includes(false)) await this.#loadMissing();
  }

  async #updateWithAll(missing: readonly Part<object>[]): Promise<void> {
    await Promise.all(missing.map((part) => part.come));
    this.requestUpdate();
  }
}
