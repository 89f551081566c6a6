import type { Audit } from '@maat/schema';
import { memberOf } from '../issue/member-of.js';
import { isSameJson } from '../model/same-json.js';

/** What an audit says beside its answers, and beside what counts its changes. */
export type Members = Omit<
  Audit,
  'answers' | 'setAside' | 'completedSections' | 'revision' | 'changedAt'
>;

type Side = 'mine' | 'theirs';

/**
 * What two versions say beside their answers, such as the case reference: as the side left it that changed it,
 * and as `side` did where both changed it. Of `extensions` that goes for each member.
 */
export function mergedMembers(base: Audit, mine: Audit, theirs: Audit, side: Side): Members {
  const { extensions: before, ...earlier } = membersOf(base);
  const { extensions: own, ...ours } = membersOf(mine);
  const { extensions: other, ...others } = membersOf(theirs);
  const extensions = threeWays(before ?? {}, own ?? {}, other ?? {}, side);
  const isNone = own === undefined && Object.keys(extensions).length === 0;
  return {
    ...threeWays(earlier, ours, others, side),
    ...(!isNone && { extensions }),
  };
}

function membersOf(audit: Audit): Members {
  const { answers: _, setAside: __, completedSections: ___, ...rest } = audit;
  const { revision: ____, changedAt: _____, ...members } = rest;
  return members;
}

function threeWays<T extends object>(base: T, mine: T, theirs: T, side: Side): T {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const members = [...names].flatMap((name) => {
    const [before, own, other] = [base, mine, theirs].map((from) => memberOf(from, name));
    const isTheirs = isSameJson(own, before) || (side === 'theirs' && !isSameJson(other, before));
    const value = isTheirs ? other : own;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(members);
}
