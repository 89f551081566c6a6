import { type Signal, signal } from '@preact/signals-core';

/** How long to wait before a part is asked for again, in milliseconds: at first, and at most. */
const [firstWait, longestWait] = [1000, 60_000];

/**
 * Imports code.
 *
 * @param query Stands behind the address, in files that need no build: '' at first, another each time
 * after that. Firefox (153) does not ask again for an address at which it could not have a module;
 * Chromium (156) and WebKit do.
 */
type Import<CODE> = (query: string) => Promise<CODE | undefined>;

/**
 * Code of the form that a page need not have at first. Whoever reads `code` in a `watch` asks for it,
 * and is rendered again when it has come. What does not come is asked for again, until it does.
 */
export class Part<CODE extends object> {
  readonly #code: Signal<CODE | undefined> = signal(undefined);
  readonly #isMissing: Signal<boolean> = signal(false);
  #import: Import<CODE> | undefined;
  #tried: Promise<boolean> | undefined;
  #failures = 0;
  #come: () => void = () => {};
  /** Settled when the code has come. */
  readonly come: Promise<void> = new Promise((resolve) => {
    this.#come = resolve;
  });

  /** Tells where the code comes from. Where nobody does, and nobody gives it, it is told as missing. */
  from(load: Import<CODE>): void {
    this.#import = load;
  }

  /** The code, if it is there. */
  get code(): CODE | undefined {
    const code = this.#code.value;
    if (code === undefined) void this.load();
    return code;
  }

  /** Whether the code could not be had when it was last asked for. */
  get isMissing(): boolean {
    return this.#isMissing.value;
  }

  get isHere(): boolean {
    return this.#code.peek() !== undefined;
  }

  /** Gives the code, so that it need not be loaded. */
  put(code: CODE): void {
    this.#code.value = code;
    this.#isMissing.value = false;
    this.#come();
  }

  /** Asks for the code. Returns whether it has come, once it has or could not be had. */
  load(): Promise<boolean> {
    this.#tried ??= this.#try();
    return this.#tried;
  }

  async #try(): Promise<boolean> {
    if (this.isHere) return true;
    try {
      const code = await this.#import?.(this.#failures > 0 ? `?${this.#failures}` : '');
      if (code) this.put(code);
      else this.#isMissing.value = true;
    } catch {
      this.#tried = undefined;
      this.#isMissing.value = true;
      setTimeout(() => this.load(), Math.min(firstWait * 2 ** this.#failures, longestWait));
      this.#failures += 1;
    }
    return this.isHere;
  }
}
