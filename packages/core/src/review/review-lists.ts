import type { Action, Dissent, Finding, Remark, Review, ReviewJudgement } from '@maat/schema';

/** What is said in a review, by the list that it stands in. */
export interface ReviewItems {
  readonly judgements: ReviewJudgement;
  readonly remarks: Remark;
  readonly findings: Finding;
  readonly actions: Action;
  readonly dissents: Dissent;
}

/** A list of a review that is added to in the discussion. */
export type ReviewList = keyof ReviewItems;

/** Those lists, in the order in which a review has them. */
export const reviewLists: readonly ReviewList[] = [
  'judgements',
  'remarks',
  'findings',
  'actions',
  'dissents',
];

/** The items of a list; none where the review has no such list. */
export function itemsOf<LIST extends ReviewList>(
  review: Review,
  list: LIST,
): readonly ReviewItems[LIST][] {
  return (review[list] ?? []) as readonly ReviewItems[LIST][];
}

/** The review with other items in a list. A list without items is left out. */
export function withItems<LIST extends ReviewList>(
  review: Review,
  list: LIST,
  items: readonly ReviewItems[LIST][],
): Review {
  const { [list]: _, ...rest } = { ...review, [list]: items };
  return items.length === 0 ? (rest as Omit<Review, ReviewList>) : { ...review, [list]: items };
}
