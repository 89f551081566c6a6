import type { ThemePack } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isThemePack } from './generated/theme-pack.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of a theme pack. Whether it fits a tool is told when an overlay
 * adds it to one: by `applyOverlay`, and of the tool that comes of it by `checkTool`.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateThemePack(value: unknown): Validation<ThemePack> {
  return validationOf(value as ThemePack, compiledStructureOf(isThemePack, value).issues);
}
