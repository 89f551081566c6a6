import { laterOf } from '../model/later-of.js';
import { isSameJson } from '../model/same-json.js';

/** What is merged as a whole or by its members: anything that a review holds. */
export type Item = Readonly<Record<string, unknown>>;

/** What comes of merging one item: what is kept by either outcome, and the members that clash. */
export interface MergedItem<ITEM> {
  readonly mine: ITEM | undefined;
  readonly theirs: ITEM | undefined;
  /** Whether both sides changed it, and not alike. */
  readonly clashes: boolean;
  /** The members that do, where it is merged by members. */
  readonly members: readonly string[];
}

/** Whether two values are the same JSON; one that is not there is the same as another that is not. */
export function isSame(one: unknown, other: unknown): boolean {
  return isSameJson(one ?? null, other ?? null);
}

const agreed = <ITEM>(item: ITEM | undefined): MergedItem<ITEM> => ({
  mine: item,
  theirs: item,
  clashes: false,
  members: [],
});

/**
 * Merges two versions of an item as a whole: a grade never gets the reason of another. What one side
 * took away and the other changed is kept as it was changed.
 *
 * @param base The item that both were made out of; undefined where there was none.
 */
export function mergeWhole<ITEM>(
  base: ITEM | undefined,
  mine: ITEM | undefined,
  theirs: ITEM | undefined,
): MergedItem<ITEM> {
  if (isSame(mine, theirs) || isSame(theirs, base)) return agreed(mine);
  if (isSame(mine, base)) return agreed(theirs);
  if (mine === undefined || theirs === undefined) return agreed(mine ?? theirs);
  return { mine, theirs, clashes: true, members: [] };
}

/**
 * Merges two versions of an item member by member: lists of ids and of steps keep what either side
 * added, that of `mine` after that of `theirs`, and lose what either took away.
 */
export function mergeMembers<ITEM extends Item>(
  base: ITEM | undefined,
  mine: ITEM | undefined,
  theirs: ITEM | undefined,
): MergedItem<ITEM> {
  const whole = mergeWhole(base, mine, theirs);
  if (!whole.clashes || mine === undefined || theirs === undefined) return whole;
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = names.map((name) => {
    const versions = [base?.[name], mine[name], theirs[name]] as const;
    return { name, values: mergedMember(name, ...versions) };
  });
  const members = merged.flatMap(({ name, values }) => (isSame(...values) ? [] : name));
  return {
    mine: itemOf<ITEM>(merged.map(({ name, values }) => [name, values[0]])),
    theirs: itemOf<ITEM>(merged.map(({ name, values }) => [name, values[1]])),
    clashes: members.length > 0,
    members,
  };
}

function itemOf<ITEM>(members: readonly (readonly [name: string, value: unknown])[]): ITEM {
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as ITEM;
}

function mergedMember(
  name: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): readonly [mine: unknown, theirs: unknown] {
  if (name === 'at') return both(laterOf(String(mine), String(theirs)));
  if (name === 'by') return both(isSame(mine, base) ? theirs : mine);
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergedList(base, mine, theirs);
  const merged = mergeWhole(base, mine, theirs);
  return [merged.mine, merged.theirs];
}

const both = (value: unknown) => [value, value] as const;

/** The entries of a list of ids, or of steps with ids, by the id. */
function byId(list: unknown): ReadonlyMap<unknown, unknown> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(entries.map((entry) => [idOf(entry), entry]));
}

const idOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry;

function mergedList(
  base: unknown,
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly [mine: unknown, theirs: unknown] {
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)];
  // What is kept comes first: steps follow one another, and the last tells the status.
  const ids = [...new Set([...other.keys(), ...own.keys()])];
  const merged = ids.map((id) => mergeWhole(before.get(id), own.get(id), other.get(id)));
  const side = (name: 'mine' | 'theirs') =>
    merged.map((each) => each[name]).filter((entry) => entry !== undefined);
  return [side('mine'), side('theirs')];
}
