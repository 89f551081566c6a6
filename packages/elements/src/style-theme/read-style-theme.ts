import { type Validation, validateStyleTheme } from '@maat/core';
import type { StyleTheme } from '@maat/schema';

/**
 * A copy of unknown input, if it is a style theme. The copy is what was checked: a getter can give something
 * else each time it is asked, and what goes into a style sheet is asked once more.
 */
export function readStyleTheme(given: unknown): Validation<StyleTheme> {
  const asGiven = validateStyleTheme(given);
  return asGiven.ok ? validateStyleTheme(copyOf(asGiven.value)) : asGiven;
}

/** Undefined, which is no style theme, where it cannot be read any more. */
function copyOf(value: StyleTheme): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}
