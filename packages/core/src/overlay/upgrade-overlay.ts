import type { Overlay, Tool } from '@maat/schema';
import { type Issue, noIssues } from '../issue/issue.js';
import { pointerTo, pointerTokens } from '../issue/pointer.js';
import { validateOverlay } from '../validate/validate-overlay.js';
import { validateTool } from '../validate/validate-tool.js';
import { applyOverlay, type OverlayOptions } from './apply-overlay.js';
import { changesBetween } from './changes-between.js';
import { draftOf } from './draft.js';
import { type MovedChanges, movedChanges, type UpgradeOutcome } from './moved-changes.js';
import { baseIssues, run } from './run.js';

/** What comes of moving an overlay to another version of its base. */
export type OverlayUpgrade =
  | {
      readonly ok: true;
      /** The overlay for the new base, without the changes that have become unnecessary. */
      readonly overlay: Overlay;
      /** What becomes of each change of the overlay that was given. */
      readonly outcomes: readonly UpgradeOutcome[];
      /** Warnings and information, with pointers into the overlay that was given. */
      readonly issues: readonly Issue[];
    }
  | {
      readonly ok: false;
      /** The document that the errors among the issues speak of. `result`: the tool that would come of it. */
      readonly about: 'old-base' | 'new-base' | 'overlay' | 'result';
      /** What becomes of each change; empty where it did not come to that. */
      readonly outcomes: readonly UpgradeOutcome[];
      readonly issues: readonly Issue[];
    };

/**
 * Moves an overlay to a later version of its base: which of its changes still fit, which do not and
 * why, which are no longer needed, and where the base itself has changed what the overlay changes.
 * The version of the tool that the overlay makes stays as it is: give it another before it is
 * used, as its audits name it.
 *
 * @param overlay The overlay, or anything else. Nothing in it makes this throw.
 * @param oldBase The tool that it was written for.
 * @param newBase The version of that tool that it is to be applied to.
 * @param options As for `applyOverlay`.
 * @returns Where it is ok, an overlay that `applyOverlay` applies to the new base.
 */
export function upgradeOverlay(
  overlay: unknown,
  oldBase: Tool,
  newBase: Tool,
  options: OverlayOptions = {},
): OverlayUpgrade {
  for (const [about, tool] of [
    ['old-base', oldBase],
    ['new-base', newBase],
  ] as const) {
    const validation = validateTool(tool);
    if (!validation.ok) return { ok: false, about, outcomes: [], issues: validation.issues };
  }
  const validation = validateOverlay(overlay);
  if (!validation.ok) return failed(validation.issues);
  const given = validation.value;
  const before = run(draftOf(oldBase), given);
  const upgraded = { ...given, base: { ...given.base, version: rangeOf(given, newBase) } };
  const [misfits = noIssues] = [
    [...baseIssues(oldBase, given), ...before.issues],
    baseIssues(newBase, upgraded),
  ].filter((issues) => issues.length > 0);
  if (misfits.length > 0) return failed(misfits);
  const moved = movedChanges(given, before, changesBetween(oldBase, newBase), newBase);
  return finished(upgraded, moved, newBase, options);
}

function failed(issues: readonly Issue[]): OverlayUpgrade {
  return { ok: false, about: 'overlay', outcomes: [], issues };
}

/** The new version, with what stood before the old one: ^, ~ or nothing. */
function rangeOf({ base }: Overlay, { version }: Tool): string {
  const [operator = ''] = /^[~^]/.exec(base.version) ?? [];
  return operator + version;
}

/** The upgrade, once what is left of the overlay has been applied to the new base. */
function finished(
  overlay: Overlay,
  { outcomes, changes, issues }: MovedChanges,
  newBase: Tool,
  options: OverlayOptions,
): OverlayUpgrade {
  if (outcomes.includes('refused')) return { ok: false, about: 'overlay', outcomes, issues };
  const upgraded = { ...overlay, changes: [...changes.values()] };
  const result = applyOverlay(newBase, upgraded, options);
  if (result.ok) return { ok: true, overlay: upgraded, outcomes, issues };
  const indexes = [...changes.keys()];
  const about = result.about === 'result' ? 'result' : 'overlay';
  const told =
    about === 'result' ? result.issues : result.issues.map((each) => back(each, indexes));
  return { ok: false, about, outcomes, issues: [...told, ...issues] };
}

/** An issue told of the overlay that was given, whose changes had other places. */
function back(issue: Issue, indexes: readonly number[]): Issue {
  const [root, index, ...rest] = pointerTokens(issue.pointer);
  const given = indexes[Number(index)];
  if (root !== 'changes' || given === undefined) return issue;
  return { ...issue, pointer: pointerTo('changes', given, ...rest) };
}
