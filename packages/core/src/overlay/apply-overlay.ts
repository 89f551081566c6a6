import type { Overlay, Tool } from '@maat/schema';
import { type Issue, noIssues } from '../issue/issue.js';
import { mostIssues } from '../validate/inspect.js';
import { validateOverlay } from '../validate/validate-overlay.js';
import { validateTool } from '../validate/validate-tool.js';
import { type Draft, draftOf } from './draft.js';
import { coreIssues } from './held-to-core.js';
import { listIssues, overlayList } from './overlay-list.js';
import type { Applied } from './overwritten.js';
import { type OverlayReport, reportOf } from './report.js';
import { baseIssues, draftAfter, run } from './run.js';

/** What comes of applying overlays: another tool and a report, or why there is none. */
export type OverlayResult =
  | { readonly ok: true; readonly tool: Tool; readonly report: OverlayReport }
  | OverlayFailure;

/** Why overlays were not applied. */
export interface OverlayFailure {
  readonly ok: false;
  /**
   * The document that all the issues speak of, and that their pointers lead into: the tool that was
   * given, an overlay, or the tool that came of all its changes and does not hold together.
   */
  readonly about: 'base' | 'overlay' | 'result';
  /**
   * The index of the overlay that it is about; none where it is about the base, or about the list
   * itself. Those after it were not looked at.
   */
  readonly overlay?: number;
  readonly issues: readonly Issue[];
}

/** How overlays are to be applied. */
export interface OverlayOptions {
  /**
   * Whether what belongs to the core of the tool may neither be dropped nor weakened. Default: each
   * overlay is held to it that makes a tool of another id than the one that was given, as a
   * publisher may change the core of its own tool.
   */
  readonly heldToCore?: boolean;
}

/**
 * Applies overlays to a tool: all of the changes of all of them, one after the other, or none. Each
 * changes the tool that the one before it made, and names that as its base. The tool and the
 * overlays are left as they are, and may share parts with the tool that comes of them. The same
 * ones always give the same tool, byte for byte.
 *
 * @param base The tool that the first overlay was written for, in a version that it names.
 * @param overlays The overlays, up to 100, or one: what JSON.parse gave, or anything else. As with the tool,
 *   nothing in them makes this throw.
 * @param options Whether they are held to the core.
 * @returns The new tool, which `validateTool` finds to be one, and a report; or every issue, up to
 *   200, of the first overlay that has one.
 */
export function applyOverlay(
  base: Tool,
  overlays: unknown,
  options: OverlayOptions = {},
): OverlayResult {
  const validBase = validateTool(base);
  if (!validBase.ok) return { ok: false, about: 'base', issues: validBase.issues };
  const list = overlayList(overlays);
  const tooMany = listIssues(list);
  if (tooMany.length > 0) return { ok: false, about: 'overlay', issues: tooMany };
  const applied: Applied[] = [];
  let draft = draftOf(base);
  for (const [index, each] of list.entries()) {
    const isHeld = ({ tool }: Overlay) => options.heldToCore ?? tool.id !== base.id;
    const step = appliedTo(draft, each, isHeld);
    if (!step.ok) return { ...step, overlay: index, issues: step.issues.slice(0, mostIssues) };
    applied.push(step);
    draft = draftAfter(step.run);
  }
  return { ok: true, tool: draft.tool, report: reportOf(base, applied) };
}

function appliedTo(
  draft: Draft,
  unknown: unknown,
  isHeld: (overlay: Overlay) => boolean,
): ({ readonly ok: true } & Applied) | OverlayFailure {
  const validation = validateOverlay(unknown);
  if (!validation.ok) return { ok: false, about: 'overlay', issues: validation.issues };
  const overlay = validation.value;
  const otherBase = baseIssues(draft.tool, overlay);
  if (otherBase.length > 0) return { ok: false, about: 'overlay', issues: otherBase };
  const made = run(draft, overlay);
  const issues = [...made.issues, ...(isHeld(overlay) ? coreIssues(made, overlay) : noIssues)];
  if (issues.length > 0) return { ok: false, about: 'overlay', issues };
  const result = validateTool(draftAfter(made).tool);
  if (!result.ok) return { ok: false, about: 'result', issues: result.issues };
  return { ok: true, overlay, run: made };
}
