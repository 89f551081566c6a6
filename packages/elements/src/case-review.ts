import { MaatCaseReview } from './case-review/case-review.js';
import { type DefineOptions, defineAs } from './define-as.js';

export { MaatCaseReview } from './case-review/case-review.js';
export type { CaseReviewEventMap } from './case-review/case-review-events.js';
export { type CaseReviewLabels, caseReviewEnGB } from './case-review/case-review-labels.js';
export type { Reveal } from './case-review/review-properties.js';
export type { ReturnState } from './case-review/side.js';
export type { DefineOptions } from './define-as.js';
export type { Typed, Values } from './meeting/entry.js';
export type { EntryLabels } from './meeting/entry-template.js';
export type {
  ReviewChangeDetail,
  ReviewInputDetail,
  ReviewMergeDetail,
} from './meeting/review-events.js';

/** Defines the review as `<maat-case-review>`, or under another first word. */
export function defineCaseReview(options: DefineOptions = {}): void {
  defineAs('case-review', MaatCaseReview, options);
}
