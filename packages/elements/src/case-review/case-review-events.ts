import type { Review } from '@maat/schema';
import type { ReviewChangeDetail, ReviewInputDetail } from '../meeting/review-events.js';

/** Two versions of the review are one. */
export interface ReviewMergeDetail {
  /** The revision of the version that was given: the outcome is to be saved on top of it. */
  readonly over: number;
  readonly review: Review;
}

/** The events of `<maat-case-review>`. */
export interface CaseReviewEventMap {
  'maat-review-change': CustomEvent<ReviewChangeDetail>;
  'maat-review-input': CustomEvent<ReviewInputDetail>;
  /** The version that the host gave as `conflict` is merged in, and nothing is left to be chosen. */
  'maat-review-merge': CustomEvent<ReviewMergeDetail>;
}
