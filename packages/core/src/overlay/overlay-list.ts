import { error, type Issue, noIssues } from '../issue/issue.js';

/** How many overlays are applied at once. */
const mostOverlays = 100;

/**
 * One overlay or a list of them, as a list. What cannot be read as a list is taken for an overlay:
 * what is wrong with it is told then.
 */
export function overlayList(overlays: unknown): readonly unknown[] {
  try {
    return Array.isArray(overlays) ? overlays.slice(0, mostOverlays + 1) : [overlays];
  } catch {
    return [overlays];
  }
}

/** The issue of a list that is longer than what is looked at. */
export function listIssues({ length }: readonly unknown[]): readonly Issue[] {
  if (length <= mostOverlays) return noIssues;
  return [error('structure.too-many', '', { limit: mostOverlays })];
}
