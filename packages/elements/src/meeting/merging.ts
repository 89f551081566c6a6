import { mergeReviews, type ReviewMerge } from '@maat/core';
import type { Review } from '@maat/schema';
import { clashKey, resolved } from './clash.js';

/** What comes of another version: the review from now on and, if people have to choose, between what. */
export interface Taken {
  readonly review: Review;
  readonly isSettled: boolean;
}

/** Merges versions of a review from other places into the one on the page, and keeps what clashes. */
export class Merging {
  /** The last version that the host had as well. */
  #base: Review | undefined;
  #merge: ReviewMerge | undefined;
  #theirs: Review | undefined;
  #chosen: ReadonlyMap<string, 'mine' | 'theirs'> = new Map();
  #isIncomplete = false;

  /** The merge of which something is left to be chosen. */
  get merge(): ReviewMerge | undefined {
    return this.#merge;
  }

  get chosen(): ReadonlyMap<string, 'mine' | 'theirs'> {
    return this.#chosen;
  }

  get isIncomplete(): boolean {
    return this.#isIncomplete;
  }

  /** The revision of the version that was taken in last. */
  get over(): number {
    return this.#theirs?.revision ?? 0;
  }

  /** Tells which version the host has as well. */
  hostHas(review: Review | undefined): void {
    this.#base = review;
    this.#merge = undefined;
  }

  /** Merges another version in. What clashes stays in both versions until it is chosen. */
  take(mine: Review, theirs: Review): Taken {
    const merge = mergeReviews(this.#base ?? mine, mine, theirs);
    const isSettled = merge.clashes.length === 0;
    this.#theirs = theirs;
    this.#merge = isSettled ? undefined : merge;
    this.#chosen = new Map();
    this.#isIncomplete = false;
    if (isSettled) this.#base = theirs;
    return { review: merge.review, isSettled };
  }

  choose(key: string, version: 'mine' | 'theirs'): void {
    this.#chosen = new Map([...this.#chosen, [key, version]]);
  }

  /** The review as it was chosen; undefined as long as something is left to be chosen. */
  settle(review: Review): Review | undefined {
    const merge = this.#merge;
    const keys = merge?.clashes.map(clashKey) ?? [];
    this.#isIncomplete = keys.some((key) => !this.#chosen.has(key));
    if (merge === undefined || this.#isIncomplete) return undefined;
    const theirs = keys.filter((key) => this.#chosen.get(key) === 'theirs');
    this.#merge = undefined;
    this.#base = this.#theirs;
    return resolved(review, merge, new Set(theirs));
  }
}
