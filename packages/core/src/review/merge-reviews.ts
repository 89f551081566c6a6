import type { Review } from '@maat/schema';
import { laterOf } from '../model/later-of.js';
import { type Item, isSame, type MergedItem, mergeMembers, mergeWhole } from './merge-item.js';
import { bringBackNamed } from './named-items.js';
import { type ReviewList, reviewLists } from './review-lists.js';

/** What both sides said otherwise, and not alike. */
export interface ReviewClash {
  readonly list: ReviewList | 'returns' | 'agreedGrade';
  /** The id of the item, or of the audit of a return. Left out of the agreed grade. */
  readonly id?: string;
  /** The member that clashes, of an action. Left out: the item as a whole. */
  readonly member?: string;
}

/** What comes of two versions of a review that were made out of one. */
export interface ReviewMerge {
  /** What either side did. Where the two clash it says what `mine` said. */
  readonly review: Review;
  /** The same, save that it says what `theirs` said where the two clash. */
  readonly other: Review;
  readonly clashes: readonly ReviewClash[];
}

/**
 * Merges two versions of a review item by item. What one side alone changed or added is as that side
 * left it. A judgement, a remark, a finding, a dissent or the agreed grade that both changed is a clash:
 * each outcome has one side's, for people to choose from. Of an action the members are merged one by
 * one. What one side took away is kept where the other changed it, or names it. No text of either side
 * is missing from both outcomes.
 *
 * @param base The version that both were made out of: the last one that both sides knew.
 */
export function mergeReviews(base: Review, mine: Review, theirs: Review): ReviewMerge {
  const own: Record<string, unknown> = otherMembers(base, mine, theirs);
  const other: Record<string, unknown> = { ...own };
  const clashes: ReviewClash[] = [];
  for (const list of ['returns', ...reviewLists] as const) {
    const merged = mergedItems(list, [base, mine, theirs]);
    clashes.push(...merged.flatMap(({ id, item }) => clashesOf(list, id, item)));
    put(own, list, present(merged.map(({ item }) => item.mine)));
    put(other, list, present(merged.map(({ item }) => item.theirs)));
  }
  const grade = mergeWhole(base.agreedGrade, mine.agreedGrade, theirs.agreedGrade);
  if (grade.clashes) clashes.push({ list: 'agreedGrade' });
  if (grade.mine) own['agreedGrade'] = grade.mine;
  if (grade.theirs) other['agreedGrade'] = grade.theirs;
  const sides = [mine, theirs, base];
  const finished = (members: object) => bringBackNamed(members as Review, sides);
  return { review: finished(own), other: finished(other), clashes };
}

/** The returns are always there, be it as an empty list. */
function put(review: Record<string, unknown>, list: string, items: readonly unknown[]): void {
  if (items.length > 0 || list === 'returns') review[list] = items;
}

const present = <ITEM>(items: readonly (ITEM | undefined)[]): readonly ITEM[] =>
  items.filter((item) => item !== undefined);

interface Entry {
  readonly id: string;
  readonly item: MergedItem<Item>;
}

/** The items of a list after the merge: in the order of `mine`, then those of `theirs` alone. */
function mergedItems(list: ReviewList | 'returns', versions: readonly Review[]): readonly Entry[] {
  const [before, own, other] = versions.map((review) => byId(list, review));
  const ids = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])]);
  const merge = list === 'actions' ? mergeMembers<Item> : mergeWhole<Item>;
  return [...ids].map((id) => ({ id, item: merge(before?.get(id), own?.get(id), other?.get(id)) }));
}

function byId(list: ReviewList | 'returns', review: Review): ReadonlyMap<string, Item> {
  const items = (review[list] ?? []) as readonly object[] as readonly Item[];
  return new Map(
    items.map((item) => [String(list === 'returns' ? item['audit'] : item['id']), item]),
  );
}

function clashesOf(
  list: ReviewList | 'returns',
  id: string,
  { clashes, members }: MergedItem<Item>,
): readonly ReviewClash[] {
  if (!clashes) return [];
  return members.length === 0 ? [{ list, id }] : members.map((member) => ({ list, id, member }));
}

const merged: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ['returns', 'agreedGrade'].concat(reviewLists),
);

/** What is no list: as the side left it that changed it. */
function otherMembers(base: Review, mine: Review, theirs: Review): Record<string, unknown> {
  const members = Object.entries({ ...theirs, ...mine }).filter(([name]) => !merged.has(name));
  const kept = members.map(([name, value]) => {
    const [before, own, other] = [base, mine, theirs].map((each) => each[name as keyof Review]);
    return [name, isSame(before, own) ? (other ?? value) : value] as const;
  });
  return {
    ...Object.fromEntries(kept),
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changedAt: laterOf(mine.changedAt, theirs.changedAt),
  };
}
