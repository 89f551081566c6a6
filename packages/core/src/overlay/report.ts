import type { Overlay, Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import type { ToolChange } from '../issue/tool-change.js';
import { changesBetween } from './changes-between.js';
import { type CoreReport, coreReport } from './core-report.js';
import { type Applied, overwrittenIssues } from './overwritten.js';
import { draftAfter } from './run.js';

/** What is told of overlays that were applied. */
export interface OverlayReport {
  /** The overlays, in the order in which they were applied. */
  readonly overlays: readonly Pick<Overlay, 'id' | 'version'>[];
  /** In what the tool that came of them differs from the first. `toolChangeText` says each in words. */
  readonly changes: readonly ToolChange[];
  /** What it keeps of the core: that of the last tool with the id of the first. */
  readonly core: CoreReport;
  /** Warnings: where an overlay undoes or overwrites what one before it did. */
  readonly issues: readonly OverlayIssue[];
}

/** An issue of one overlay of a list. */
export interface OverlayIssue extends Issue {
  /** The index of the overlay that its pointer leads into. */
  readonly overlay: number;
}

/** The report of overlays that were applied to a tool. */
export function reportOf(base: Tool, applied: readonly Applied[]): OverlayReport {
  const tools = applied.map(({ run }) => draftAfter(run).tool);
  const tool = tools.at(-1) ?? base;
  // The publisher's own next versions have the id of the base: a local form is held to the last.
  const local = tools.findIndex(({ id }) => id !== base.id);
  const published = local === -1 ? base : (tools[local - 1] ?? base);
  return {
    overlays: applied.map(({ overlay: { id, version } }) => ({ id, version })),
    changes: changesBetween(base, tool),
    core: coreReport(published, tool),
    issues: applied.flatMap((each, overlay) =>
      overwrittenIssues(each, applied.slice(0, overlay)).map((issue) => ({ ...issue, overlay })),
    ),
  };
}
