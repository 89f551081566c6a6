import type {
  ReviewChangeDetail,
  ReviewInputDetail,
  ReviewMergeDetail,
} from '../meeting/review-events.js';

/** The events of `<maat-case-review>`. */
export interface CaseReviewEventMap {
  'maat-review-change': CustomEvent<ReviewChangeDetail>;
  'maat-review-input': CustomEvent<ReviewInputDetail>;
  /** The version that the host gave as `conflict` is merged in, and nothing is left to be chosen. */
  'maat-review-merge': CustomEvent<ReviewMergeDetail>;
}
