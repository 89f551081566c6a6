import type { Overlay, Tool } from '@maat/schema';
import type { ToolChange } from '../issue/tool-change.js';
import { changesBetween } from './changes-between.js';
import { overlayBetween } from './overlay-between.js';

/** In what two tools differ: to be read, and to be applied. */
export interface ToolDiff {
  /** What is other in the second tool. `toolChangeText` says each in words. */
  readonly changes: readonly ToolChange[];
  /**
   * The overlay that makes the second tool of the first. There is none where both have the same id
   * and version, as no overlay makes another tool of that name, or where they differ in more than
   * an overlay can hold.
   */
  readonly overlay?: Overlay;
}

/**
 * Tells in what one tool differs from another.
 *
 * @param before A tool that holds together.
 * @param after Another, be it a later version, a partnership's own, or a tool of somebody else.
 */
export function diffTools(before: Tool, after: Tool): ToolDiff {
  const overlay = overlayBetween(before, after);
  return { changes: changesBetween(before, after), ...(overlay && { overlay }) };
}
