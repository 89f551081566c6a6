import type { ReviewChange } from '@maat/core';
import type { Review } from '@maat/schema';
import type { Typed } from './entry.js';

/** Something was said, changed or taken back. */
export interface ReviewChangeDetail {
  /** The change, as data. */
  readonly change: ReviewChange;
  /** The review after it. */
  readonly review: Review;
}

/** Something is being typed that is not said yet: what the host keeps, so that it is not lost. */
export interface ReviewInputDetail {
  readonly typed: Typed;
}

/** Two versions of the review are one. */
export interface ReviewMergeDetail {
  /** The revision of the version that was given: the outcome is to be saved on top of it. */
  readonly over: number;
  readonly review: Review;
}

/** Has an element tell its host something. It reaches the host from inside other shadow roots too. */
export function tellHost(element: Element, name: string, detail: object): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
