import type { StyleTheme } from '@maat/schema';
import { compiledStructureOf } from './compiled-structure.js';
import { isStyleTheme } from './generated/style-theme.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input has the shape of a style theme. Whether its colours can be read on one another
 * is for `checkStyleTheme` of `@maat/elements/style-theme` to tell, which asks this as well.
 *
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue, up to 200.
 */
export function validateStyleTheme(value: unknown): Validation<StyleTheme> {
  return validationOf(value as StyleTheme, compiledStructureOf(isStyleTheme, value).issues);
}
