import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { MaatCaseReview } from './case-review/case-review.js';
import type { CaseReviewEventMap } from './case-review/case-review-events.js';
import { defineCaseReview } from './case-review.js';

const events = {
  onMaatReviewChange: 'maat-review-change' as EventName<CaseReviewEventMap['maat-review-change']>,
  onMaatReviewInput: 'maat-review-input' as EventName<CaseReviewEventMap['maat-review-input']>,
  onMaatReviewMerge: 'maat-review-merge' as EventName<CaseReviewEventMap['maat-review-merge']>,
};

defineCaseReview();

/** `<maat-case-review>` as a component of React. A `ref` is the element. It registers the element. */
export const CaseReview: ReactWebComponent<MaatCaseReview, typeof events> = createComponent({
  react: React,
  tagName: 'maat-case-review',
  elementClass: MaatCaseReview,
  events,
  displayName: 'CaseReview',
});
