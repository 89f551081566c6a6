import type { AgreedGrade, Review } from '@maat/schema';
import { isNamed } from './named-items.js';
import { itemsOf, type ReviewItems, type ReviewList, withItems } from './review-lists.js';

/** Puts an item into a list: in the place of the one with its id, or at the end. */
type Put = {
  readonly [LIST in ReviewList]: { readonly put: LIST; readonly item: ReviewItems[LIST] };
}[ReviewList];

/** One change to a review, as data. */
export type ReviewChange =
  | Put
  /** Takes an item out of a list. */
  | { readonly remove: ReviewList; readonly id: string }
  /** Agrees on a grade of the case, or takes that back. */
  | { readonly agreedGrade: AgreedGrade | null };

/**
 * Why a change is refused: the review was agreed, and only what becomes of its actions changes; or
 * what would be taken away is named by something else: a judgement by a dissent, a finding by an action.
 */
export class ReviewChangeRefused extends Error {
  readonly reason: 'agreed' | 'named';

  constructor(reason: 'agreed' | 'named') {
    super(
      reason === 'agreed'
        ? 'This review was agreed: only what becomes of its actions changes.'
        : 'Something in this review names what would be taken away: take that away first.',
    );
    this.name = 'ReviewChangeRefused';
    this.reason = reason;
  }
}

/**
 * The review after a change. Its returns never change by this.
 *
 * @param review The review. It is not changed.
 * @param change The change. What it puts is kept as it is given: `validateReview` tells what is wrong.
 * @param options The moment.
 * @throws ReviewChangeRefused if the review was agreed and the change puts anything but an action that
 *   it has, or if the change takes away what something else names.
 */
export function changeReview(
  review: Review,
  change: ReviewChange,
  options: { readonly now: Date },
): Review {
  if (review.status === 'agreed' && !isOfItsActions(review, change)) {
    throw new ReviewChangeRefused('agreed');
  }
  if ('remove' in change && isNamed(review, change.remove, change.id)) {
    throw new ReviewChangeRefused('named');
  }
  return {
    ...changed(review, change),
    revision: review.revision + 1,
    changedAt: options.now.toISOString(),
  };
}

function isOfItsActions(review: Review, change: ReviewChange): boolean {
  if (!('put' in change) || change.put !== 'actions') return false;
  return itemsOf(review, 'actions').some(({ id }) => id === change.item.id);
}

function changed(review: Review, change: ReviewChange): Review {
  if ('put' in change) return withItem(review, change.put, change.item);
  if ('remove' in change) {
    const kept = itemsOf(review, change.remove).filter(({ id }) => id !== change.id);
    return withItems(review, change.remove, kept);
  }
  const { agreedGrade: _, ...rest } = review;
  return change.agreedGrade === null ? rest : { ...rest, agreedGrade: change.agreedGrade };
}

function withItem<LIST extends ReviewList>(
  review: Review,
  list: LIST,
  item: ReviewItems[LIST],
): Review {
  const items = itemsOf(review, list);
  const isThere = items.some(({ id }) => id === item.id);
  const replaced = items.map((each) => (each.id === item.id ? item : each));
  return withItems(review, list, isThere ? replaced : [...items, item]);
}
