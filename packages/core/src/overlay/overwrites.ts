import type { ToolChange } from '../issue/tool-change.js';

/**
 * Whether a change undoes or overwrites another: it gives a member another value that the other
 * changed as well, moves what the other moved, hides or shows what the other did, or takes away what
 * the other had added or changed.
 */
export function overwrites(one: ToolChange, other: ToolChange): boolean {
  if (!isOfSame(one, other) || one.kind === 'added') return false;
  // A member that was not there takes nothing from what another overlay added.
  if (other.kind === 'added') return one.kind !== 'set';
  return one.kind === 'removed' || aspectOf(one) === aspectOf(other);
}

function isOfSame(one: ToolChange, other: ToolChange): boolean {
  if (one.what === 'code-list' && other.what === 'code') return one.id === other.in;
  if (one.what !== other.what) return false;
  if (one.what === 'code' && one.in !== other.in) return false;
  return one.what === 'tool' || one.id === other.id;
}

/** What of a thing is another. */
function aspectOf({ kind, member }: ToolChange): string {
  if (member !== undefined) return `member ${member}`;
  return kind === 'shown' ? 'hidden' : kind;
}
