import type { Review } from '@maat/schema';
import { itemsOf, type ReviewList, withItems } from './review-lists.js';

/** The ids that something else in the review names, of a list whose items can be named. */
function namedIn({ actions = [], dissents = [] }: Review, list: ReviewList): readonly string[] {
  if (list === 'findings') return actions.flatMap((action) => action.findings ?? []);
  return list === 'judgements' ? dissents.flatMap(({ judgement }) => judgement ?? []) : [];
}

/** Whether something else in a review names an item, so that it cannot be taken away by itself. */
export function isNamed(review: Review, list: ReviewList, id: string): boolean {
  return namedIn(review, list).includes(id);
}

/**
 * The review with what it names and one side took away: a finding that an action of the other side
 * answers, a judgement that is dissented from, a return that something rests on.
 *
 * @param sides Where what is missing is looked for, first to last.
 */
export function bringBackNamed(review: Review, sides: readonly Review[]): Review {
  const withAll = withNamed(withNamed(review, 'findings', sides), 'judgements', sides);
  return withReturns(withAll, sides);
}

function withNamed(
  review: Review,
  list: 'findings' | 'judgements',
  sides: readonly Review[],
): Review {
  const there = new Set(itemsOf(review, list).map(({ id }) => id));
  const missing = [...new Set(namedIn(review, list))].filter((id) => !there.has(id));
  const found = missing.flatMap((id) => {
    const item = sides.flatMap((side) => itemsOf(side, list)).find((each) => each.id === id);
    return item ?? [];
  });
  return found.length === 0
    ? review
    : withItems(review, list, [...itemsOf(review, list), ...found]);
}

function withReturns(review: Review, sides: readonly Review[]): Review {
  const { judgements = [], findings = [], remarks = [], returns } = review;
  const bases = [...judgements, ...findings].flatMap(({ restsOn = [] }) => restsOn);
  const named = [...bases, ...remarks].flatMap(({ audit }) => audit ?? []);
  const there = new Set(returns.map(({ audit }) => audit));
  const missing = [...new Set(named)].filter((id) => !there.has(id));
  const found = missing.flatMap((id) => {
    const known = sides.flatMap((side) => side.returns).find(({ audit }) => audit === id);
    return known ?? [];
  });
  return found.length === 0 ? review : { ...review, returns: [...returns, ...found] };
}
