import type { ReviewClash } from '@maat/core';
import type { Review } from '@maat/schema';
import { Merging } from '../meeting/merging.js';

/** What came of another version of one of the reviews. */
export interface LogMerge {
  readonly review: Review;
  /** The revision of the other version: the outcome is to be saved on top of it. */
  readonly over: number;
  readonly isSettled: boolean;
}

/** The merges of the reviews whose actions are shown, each by itself. */
export class LogMerges {
  readonly #mergings = new Map<string, Merging>();
  readonly #taken = new WeakSet<Review>();

  /** What is to be chosen in a review. */
  clashesOf(id: string): readonly ReviewClash[] {
    return this.#mergings.get(id)?.merge?.clashes ?? [];
  }

  /** Tells that the host has this version as well, so that others' are merged against it. */
  hostHas(review: Review): void {
    this.#of(review.id).hostHas(review);
  }

  /** Takes in those of the other versions that it has not taken in yet. */
  take(reviews: readonly Review[], others: readonly Review[]): readonly LogMerge[] {
    // Two versions of one review can come at once: each goes into what came of the one before.
    const sofar = new Map(reviews.map((review) => [review.id, review]));
    return others.flatMap((other) => {
      const mine = sofar.get(other.id);
      if (mine === undefined || this.#taken.has(other)) return [];
      this.#taken.add(other);
      const taken = this.#of(other.id).take(mine, other);
      sofar.set(other.id, taken.review);
      return [{ ...taken, over: other.revision }];
    });
  }

  /** The first review in which something is to be chosen, with its merge. */
  first(
    reviews: readonly Review[],
  ): { readonly review: Review; readonly merging: Merging } | undefined {
    const review = reviews.find(({ id }) => this.clashesOf(id).length > 0);
    return review && { review, merging: this.#of(review.id) };
  }

  #of(id: string): Merging {
    const merging = this.#mergings.get(id) ?? new Merging();
    this.#mergings.set(id, merging);
    return merging;
  }
}
