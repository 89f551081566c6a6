import type { Overlay } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isOverlay } from './generated/overlay.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of an overlay. Whether it fits a tool is for `applyOverlay` to
 * tell, which asks this as well.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateOverlay(value: unknown): Validation<Overlay> {
  return validationOf(value as Overlay, compiledStructureOf(isOverlay, value).issues);
}
