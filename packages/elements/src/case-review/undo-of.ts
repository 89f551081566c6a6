import type { ReviewChange } from '@maat/core';
import type { Review } from '@maat/schema';

/** What brings back what a change takes away; undefined of a change that takes nothing away. */
export function undoOf(review: Review, change: ReviewChange): ReviewChange | undefined {
  if ('agreedGrade' in change) {
    return change.agreedGrade === null && review.agreedGrade
      ? { agreedGrade: review.agreedGrade }
      : undefined;
  }
  if (!('remove' in change)) return undefined;
  const item = review[change.remove]?.find(({ id }) => id === change.id);
  return item && ({ put: change.remove, item } as ReviewChange);
}
