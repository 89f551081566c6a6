import type { Overlay, Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { mostIssues } from '../validate/inspect.js';
import { validateOverlay } from '../validate/validate-overlay.js';
import { validateTool } from '../validate/validate-tool.js';
import { type Draft, draftOf } from './draft.js';
import { overlayList } from './overlay-list.js';
import type { OverlayReport } from './report.js';
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
  /** The index of the overlay that it is about. Those after it were not looked at. */
  readonly overlay?: number;
  readonly issues: readonly Issue[];
}

/**
 * Applies overlays to a tool: all of the changes of all of them, one after the other, or none. Each
 * changes the tool that the one before it made, and names that as its base. The tool and the
 * overlays are left as they are, and may share parts with the tool that comes of them. The same
 * ones always give the same tool, byte for byte.
 *
 * @param base The tool that the first overlay was written for, in a version that it names.
 * @param overlays The overlays, or one: what JSON.parse gave, or anything else. As with the tool,
 *   nothing in them makes this throw.
 * @returns The new tool, which `validateTool` finds to be one; or every issue, up to 200, of the
 *   first overlay that has one.
 */
export function applyOverlay(base: Tool, overlays: unknown): OverlayResult {
  const validBase = validateTool(base);
  if (!validBase.ok) return { ok: false, about: 'base', issues: validBase.issues };
  const applied: Overlay[] = [];
  let draft = draftOf(base);
  for (const [index, overlay] of overlayList(overlays).entries()) {
    const step = appliedTo(draft, overlay);
    if (!step.ok) return { ...step, overlay: index };
    applied.push(step.overlay);
    draft = step.draft;
  }
  const report = { overlays: applied.map(({ id, version }) => ({ id, version })) };
  return { ok: true, tool: draft.tool, report };
}

type Applied =
  | { readonly ok: true; readonly draft: Draft; readonly overlay: Overlay }
  | OverlayFailure;

function appliedTo(start: Draft, unknown: unknown): Applied {
  const overlay = validateOverlay(unknown);
  if (!overlay.ok) return { ok: false, about: 'overlay', issues: overlay.issues };
  const otherBase = baseIssues(start.tool, overlay.value);
  if (otherBase.length > 0) return { ok: false, about: 'overlay', issues: otherBase };
  const made = run(start, overlay.value);
  if (made.issues.length > 0) {
    return { ok: false, about: 'overlay', issues: made.issues.slice(0, mostIssues) };
  }
  const draft = draftAfter(made);
  const result = validateTool(draft.tool);
  return result.ok
    ? { ok: true, draft, overlay: overlay.value }
    : { ok: false, about: 'result', issues: result.issues };
}
