import type { ReviewClash, ReviewMerge } from '@maat/core';
import type { Review } from '@maat/schema';

/** Names a clash among those of a merge. */
export function clashKey({ list, id = '', member = '' }: ReviewClash): string {
  return [list, id, member].join('/');
}

/** What one version says at a clash; undefined where it says nothing. */
export function valueAt(review: Review, { list, id, member }: ReviewClash): unknown {
  if (list === 'agreedGrade') return review.agreedGrade;
  const item = itemsOf(review, list).find((each) => idOf(each) === id);
  return member === undefined ? item : item?.[member];
}

/** The review with what the other version says at the clashes of which that was chosen. */
export function resolved(
  review: Review,
  { other, clashes }: ReviewMerge,
  theirs: ReadonlySet<string>,
): Review {
  return clashes
    .filter((clash) => theirs.has(clashKey(clash)))
    .reduce((sofar, clash) => withValue(sofar, clash, valueAt(other, clash)), review);
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(
  review: Review,
  list: Exclude<ReviewClash['list'], 'agreedGrade'>,
): readonly Item[] {
  return (review[list] ?? []) as readonly object[] as readonly Item[];
}

const idOf = (item: Item): unknown => item['id'] ?? item['audit'];

function withValue(review: Review, { list, id, member }: ReviewClash, value: unknown): Review {
  if (list === 'agreedGrade') return withMember(review, list, value);
  const items = itemsOf(review, list).flatMap((item) => {
    if (idOf(item) !== id) return [item];
    if (member !== undefined) return [withMember(item, member, value)];
    return value === undefined ? [] : [value as Item];
  });
  return withMember(review, list, items);
}

function withMember<WHOLE extends object>(whole: WHOLE, member: string, value: unknown): WHOLE {
  const others = Object.entries(whole).filter(([name]) => name !== member);
  const own = value === undefined ? [] : [[member, value] as const];
  return Object.fromEntries([...others, ...own]) as WHOLE;
}
