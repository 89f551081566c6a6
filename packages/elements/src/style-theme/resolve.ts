import type { ColourToken, StyleTokens } from '@maat/schema';
import { colours } from '../style/colours.js';
import type { ColourName } from './pairs.js';

/** A light or a dark page. */
export type Scheme = 'light' | 'dark';

/** Both kinds of pages. */
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** What a token says on light or dark pages; undefined where it says nothing. */
export function colourIn(token: ColourToken | undefined, scheme: Scheme): string | undefined {
  return typeof token === 'object' ? token[scheme] : token;
}

/** Every colour of the form on light or dark pages: the theme's, or else the form's own. */
export function coloursIn(
  tokens: StyleTokens,
  scheme: Scheme,
): Readonly<Record<ColourName, string>> {
  const entries = colours.map(([name, light, dark]) => {
    const own = scheme === 'light' ? light : dark;
    return [name, colourIn(tokens[`color-${name}`], scheme) ?? own];
  });
  return Object.fromEntries(entries) as Record<ColourName, string>;
}
