/** Where an audit is open: here alone, elsewhere as well, or elsewhere after it was taken over there. */
export type Whereabouts = 'here' | 'elsewhere' | 'taken';

/**
 * Tells whether an audit is open in another tab or window too, by a lock that the first of them holds.
 * Where the browser has no locks, nothing is told.
 */
export class OnePage {
  readonly #name: string;
  readonly #heard: (where: Whereabouts) => void;
  readonly #left = new AbortController();
  #release: () => void = () => {};

  constructor(id: string, heard: (where: Whereabouts) => void) {
    this.#name = `maat-form:${id}`;
    this.#heard = heard;
    void this.#request({ ifAvailable: true });
  }

  /** Makes this the page that the audit is open in: the others hear that it was taken from them. */
  takeOver(): void {
    void this.#request({ steal: true });
  }

  leave(): void {
    this.#left.abort();
    this.#release();
  }

  async #request(options: LockOptions): Promise<void> {
    const locks: LockManager | undefined = navigator.locks;
    let isHeld = false;
    const hold = async (lock: Lock | null) => {
      if (this.#left.signal.aborted) return;
      if (lock === null) return this.#wait();
      isHeld = true;
      this.#tell('here');
      await new Promise<void>((resolve) => {
        this.#release = resolve;
      });
    };
    await locks?.request(this.#name, options, hold).catch(() => {
      if (isHeld) this.#tell('taken');
    });
  }

  /** Waits until the other page is left. */
  #wait(): void {
    this.#tell('elsewhere');
    void this.#request({ signal: this.#left.signal });
  }

  #tell(where: Whereabouts): void {
    if (!this.#left.signal.aborted) this.#heard(where);
  }
}

/** Whether a page is told of another one: without locks or a channel, nobody would. */
export function canHearOfOthers(): boolean {
  return 'locks' in navigator && 'BroadcastChannel' in globalThis;
}
