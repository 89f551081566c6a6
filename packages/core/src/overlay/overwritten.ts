import type { Overlay } from '@maat/schema';
import { type Issue, warning } from '../issue/issue.js';
import { pointerTo } from '../issue/pointer.js';
import type { ToolChange } from '../issue/tool-change.js';
import { changesBetween } from './changes-between.js';
import { overwrites } from './overwrites.js';
import { draftAfter, type Run } from './run.js';

/** An overlay that was applied, with what came of each change. */
export interface Applied {
  readonly overlay: Overlay;
  readonly run: Run;
}

/**
 * Where an overlay undoes or overwrites what another one before it did: it gives a member another
 * value that the other had set, moves what the other moved, removes, hides or shows what the other
 * had added or changed. What it adds to something, in members that were not there, is no conflict.
 *
 * @param applied The overlay, after its changes were made.
 * @param earlier The overlays before it.
 */
export function overwrittenIssues(
  { run: { drafts } }: Applied,
  earlier: readonly Applied[],
): readonly Issue[] {
  if (earlier.length === 0) return [];
  const touched = earlier.map(({ overlay, run }) => ({ overlay, changes: netChanges(run) }));
  return drafts.slice(1).flatMap(({ tool }, index) => {
    const before = drafts[index]?.tool ?? tool;
    const now = changesBetween(before, tool);
    return touched.flatMap(({ overlay, changes }) => {
      const overwritten = now.find((one) => changes.some((other) => overwrites(one, other)));
      if (overwritten === undefined) return [];
      const { what, id, member } = overwritten;
      const params = { overlay: overlay.id, what, id, ...(member !== undefined && { member }) };
      return warning('overlay.overwritten', pointerTo('changes', index), params);
    });
  });
}

function netChanges(run: Run): readonly ToolChange[] {
  return changesBetween(run.drafts[0].tool, draftAfter(run).tool);
}
