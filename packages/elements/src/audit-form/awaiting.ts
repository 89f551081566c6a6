import type { PropertyValues } from 'lit';
import { parts } from '../part/all.js';
import type { Part } from '../part/part.js';
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
    const { missing } = this;
    if (missing.length === 0) {
      void super.scheduleUpdate();
      return undefined;
    }
    return Promise.all(missing.map((part) => part.load())).then((come) => {
      if (come.includes(false)) void this.#updateWithAll(missing);
      return super.scheduleUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const given = new Set([...this.#held, ...changed.keys()]);
    const isHeld = this.missing.length > 0;
    this.#held = isHeld ? given : new Set();
    if (!isHeld) this.take(given);
  }

  protected override firstUpdated(): void {
    whenIdle(() => {
      for (const part of parts) void part.load();
    });
  }

  async #updateWithAll(missing: readonly Part<object>[]): Promise<void> {
    await Promise.all(missing.map((part) => part.come));
    this.requestUpdate();
  }
}
