import type { Attempt, Versioned } from './attempt.js';

const most = 10;

/** The versions that were sent, and of which nobody has said yet that they are kept. */
export class Attempts<DOCUMENT extends Versioned> {
  #all: readonly Attempt<DOCUMENT>[] = [];

  /** The tags of those, as far as they are worked out: the next version may take their place. */
  get etags(): readonly string[] {
    return this.#all.flatMap(({ etag }) => etag ?? []);
  }

  add(attempt: Attempt<DOCUMENT>): void {
    this.#all = [...this.#all, attempt].slice(-most);
  }

  /** Which of them a tag is of: what was saved without an answer is no version of somebody else's. */
  async of(etag: string): Promise<Attempt<DOCUMENT> | undefined> {
    await Promise.all(this.#all.map(({ tagged }) => tagged));
    return this.#all.find((attempt) => attempt.etag === etag);
  }

  /** Forgets them, as it is known what is kept. */
  clear(): void {
    this.#all = [];
  }
}
