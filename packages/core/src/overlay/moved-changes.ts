import type { Overlay, OverlayChange, Tool } from '@maat/schema';
import { at } from '../issue/at.js';
import { type Issue, info, noIssues, warning } from '../issue/issue.js';
import type { ToolChange } from '../issue/tool-change.js';
import { isSameJson } from '../model/same-json.js';
import { isAlreadySo, stepWithoutGone } from './already-so.js';
import { changesBetween } from './changes-between.js';
import { type Draft, draftOf, type Step } from './draft.js';
import { overwrites } from './overwrites.js';
import type { Run } from './run.js';

/** What becomes of a change on the new base. */
export type UpgradeOutcome = 'fits' | 'unnecessary' | 'refused';

/** What becomes of the changes of an overlay. */
export interface MovedChanges {
  readonly outcomes: readonly UpgradeOutcome[];
  /** Those that are left, by their index in the overlay that was given. */
  readonly changes: ReadonlyMap<number, OverlayChange>;
  readonly issues: readonly Issue[];
}

/**
 * Makes the changes of an overlay on another base.
 *
 * @param overlay The overlay.
 * @param before The changes as they were made on the old base.
 * @param theirs In what the new base differs from the old one.
 * @param newBase The new base.
 */
export function movedChanges(
  overlay: Overlay,
  before: Run,
  theirs: readonly ToolChange[],
  newBase: Tool,
): MovedChanges {
  const outcomes: UpgradeOutcome[] = [];
  const changes = new Map<number, OverlayChange>();
  const issues: Issue[] = [];
  const start = draftOf(newBase);
  let draft: Draft = { ...start, tool: { ...start.tool, ...overlay.tool } };
  for (const [index, given] of overlay.changes.entries()) {
    const { step, change } = stepWithoutGone(draft, given);
    const outcome = outcomeOf(draft, given, step);
    outcomes.push(outcome);
    if (outcome === 'fits' && change) changes.set(index, change);
    const told = issuesOf(outcome, step, () => conflicts(theirs, oursAt(before, index)));
    issues.push(...at('changes', at(index, told)));
    draft = step.draft;
  }
  return { outcomes, changes, issues };
}

function outcomeOf(draft: Draft, change: OverlayChange, step: Step): UpgradeOutcome {
  if (step.issues.length > 0) return isAlreadySo(draft, change) ? 'unnecessary' : 'refused';
  return isSameJson(draft.tool, step.draft.tool) ? 'unnecessary' : 'fits';
}

function issuesOf(
  outcome: UpgradeOutcome,
  step: Step,
  conflictsOf: () => readonly Issue[],
): readonly Issue[] {
  if (outcome === 'unnecessary') return [info('overlay.unnecessary', '')];
  return outcome === 'refused' ? step.issues : conflictsOf();
}

/** What a change did to the old base. */
function oursAt({ drafts }: Run, index: number): readonly ToolChange[] {
  const [before, after] = drafts.slice(index, index + 2);
  return before && after ? changesBetween(before.tool, after.tool) : [];
}

/** Where the base has changed the very thing that the overlay changes: both texts are told. */
function conflicts(theirs: readonly ToolChange[], ours: readonly ToolChange[]): readonly Issue[] {
  return ours.flatMap((our) => {
    const their = theirs.find((each) => overwrites(our, each));
    if (their === undefined) return noIssues;
    const { what, id, member } = our;
    return warning('overlay.base-changed', '', {
      what,
      id,
      ...(member !== undefined && { member }),
      ...(their.before !== undefined && { was: their.before }),
      ...(their.after !== undefined && { theirs: their.after }),
      ...(our.after !== undefined && { ours: our.after }),
    });
  });
}
