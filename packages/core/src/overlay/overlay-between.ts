import { type Overlay, type OverlayChange, overlaySchemaId, type Tool } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { validateOverlay } from '../validate/validate-overlay.js';
import { diffParts } from './diff-parts.js';
import { diffSections } from './diff-sections.js';
import { removeThemePacks, unpacked } from './diff-theme-packs.js';
import { Trail } from './trail.js';

/** How many changes an overlay can hold. */
const mostChanges = 1000;

/**
 * The overlay that makes one tool of another; undefined where there can be none: both have the same
 * id and version, or they differ in more than an overlay can hold.
 */
export function overlayBetween(base: Tool, target: Tool): Overlay | undefined {
  const { id, version, title } = target;
  if (base.id === id && base.version === version) return undefined;
  const overlay: Overlay = {
    schema: overlaySchemaId,
    id,
    version,
    base: { id: base.id, version: base.version },
    tool: { id, version, ...(!isSameJson(base.title, title) && { title }) },
    changes: changesTo(base, target),
  };
  return validateOverlay(overlay).ok ? overlay : undefined;
}

function changesTo(base: Tool, target: Tool): readonly OverlayChange[] {
  const changes = trailTo(base, target, false);
  return changes.length > mostChanges ? trailTo(base, target, true) : changes;
}

function trailTo(base: Tool, target: Tool, whole: boolean): readonly OverlayChange[] {
  const { id, version, title } = target;
  const trail = new Trail({ ...base, id, version, title });
  removeThemePacks(trail, target);
  // What theme packs bring is added with them. What does not come out as it should by that is
  // told afterwards: the changes always lead to the target.
  const { tool, packs } = unpacked(trail, target);
  diffSections(trail, tool, whole);
  diffParts(trail, tool);
  for (const pack of packs) trail.make({ change: 'add-theme-pack', pack });
  diffSections(trail, target, whole);
  diffParts(trail, target);
  return trail.changes;
}
