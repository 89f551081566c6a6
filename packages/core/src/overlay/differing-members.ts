import { isSameJson } from '../model/same-json.js';

/** What a `set-…` change says: the members that are others, and the names of those that are gone. */
export interface DifferingMembers {
  readonly members?: object;
  readonly unset?: readonly string[];
}

/**
 * The members by which one object differs from another; undefined if by none.
 *
 * @param before The object as it is.
 * @param after The object as it should be.
 * @param apart The names of members that are told otherwise.
 */
export function differingMembers(
  before: object,
  after: object,
  apart: readonly string[],
): DifferingMembers | undefined {
  const old = new Map(Object.entries(before));
  const members = Object.entries(after).filter(
    ([name, value]) =>
      !apart.includes(name) && !(old.has(name) && isSameJson(old.get(name), value)),
  );
  const unset = [...old.keys()].filter(
    (name) => !apart.includes(name) && !Object.hasOwn(after, name),
  );
  if (members.length === 0 && unset.length === 0) return undefined;
  return {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(unset.length > 0 && { unset }),
  };
}
