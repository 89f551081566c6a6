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
export function resolved(review: Review, merge: ReviewMerge, theirs: ReadonlySet<string>): Review {
  return merge.clashes
    .filter((clash) => theirs.has(clashKey(clash)))
    .reduce((sofar, clash) => withTheirs(sofar, clash, merge), review);
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(
  review: Review,
  list: Exclude<ReviewClash['list'], 'agreedGrade'>,
): readonly Item[] {
  return (review[list] ?? []) as readonly object[] as readonly Item[];
}

const idOf = (item: Item): unknown => item['id'] ?? item['audit'];

function withTheirs(review: Review, clash: ReviewClash, merge: ReviewMerge): Review {
  const { list, id, member } = clash;
  const value = valueAt(merge.other, clash);
  if (list === 'agreedGrade') return withMember(review, list, value);
  const isIt = (item: Item) => idOf(item) === id;
  const here = itemsOf(review, list);
  // What was taken away on this page since is there again once the other version of it is chosen.
  const isBack = value !== undefined && !here.some(isIt);
  const back = isBack ? itemsOf(merge.review, list).filter(isIt) : [];
  const items = [...here, ...back].flatMap((item) => {
    if (!isIt(item)) return [item];
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
