import { type Issue, pointerTo } from '@maat/core';
import { type StyleTheme, type StyleTokens, styleThemeSchemaId } from '@maat/schema';
import type { Color } from 'culori/fn';
import { contrast, type Demand, nearest, readColour } from './colour.js';
import { type ColourName, needed, type Pair, pairs } from './pairs.js';
import { readStyleTheme } from './read-style-theme.js';
import { colourIn, coloursIn, type Scheme, schemes } from './resolve.js';

/** How a style theme is checked. */
export interface CheckStyleThemeOptions {
  /** The level of WCAG 2.2 that words are held to: 4.5 to 1 for AA, 7 to 1 for AAA. Default: AA. */
  readonly level?: 'AA' | 'AAA';
}

/**
 * Checks how well a style theme can be read: its shape, and on light and on dark pages the contrast of
 * every pair of colours that the form uses. A token that is left out counts as the form has it.
 *
 * @param given A style theme, or its tokens alone; unknown input is told by `structure.…` issues.
 * @param options The level that it is held to.
 * @returns Every issue, none if it passes: `style.not-a-colour`, and `style.contrast` with the pair, its
 * ratio, what is needed, and the nearest colour that would do.
 */
export function checkStyleTheme(
  given: StyleTheme | StyleTokens | unknown,
  { level = 'AA' }: CheckStyleThemeOptions = {},
): readonly Issue[] {
  if (isTheme(given)) return checkTheme(given, level);
  return checkTheme({ ...unnamed, tokens: given }, level).map((issue) => ({
    ...issue,
    pointer: issue.pointer.replace(/^\/tokens/, ''),
  }));
}

/** What tokens are checked as that stand alone. */
const unnamed = { schema: styleThemeSchemaId, id: 'tokens', version: '0.0.0', title: 'Tokens' };

function isTheme(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  try {
    return 'tokens' in given || 'schema' in given;
  } catch {
    return true; // what cannot be asked is told as such
  }
}

function checkTheme(given: unknown, level: 'AA' | 'AAA'): readonly Issue[] {
  const theme = readStyleTheme(given);
  if (!theme.ok) return theme.issues;
  const { tokens } = theme.value;
  const noColours = schemes.flatMap((scheme) => noColoursIn(tokens, scheme));
  const told = new Map(noColours.map((issue) => [issue.pointer, issue]));
  if (told.size > 0) return [...told.values()];
  return schemes.flatMap((scheme) => contrastIssues(tokens, scheme, level));
}

function noColoursIn(tokens: StyleTokens, scheme: Scheme): readonly Issue[] {
  return Object.entries(coloursIn(tokens, scheme))
    .filter(([, colour]) => readColour(colour) === undefined)
    .map(([name]) => ({
      code: 'style.not-a-colour',
      severity: 'error',
      pointer: pointerOf(tokens, name as ColourName, scheme),
      params: {},
    }));
}

function contrastIssues(
  tokens: StyleTokens,
  scheme: Scheme,
  level: 'AA' | 'AAA',
): readonly Issue[] {
  const colours = new Map<string, Color>();
  for (const [name, text] of Object.entries(coloursIn(tokens, scheme))) {
    const colour = readColour(text);
    if (colour) colours.set(name, colour);
  }
  return pairs.flatMap((pair) => issueOf(pair) ?? []);

  function issueOf({ colour, against, as }: Pair): Issue | undefined {
    const [one, other] = [colours.get(colour), colours.get(against)];
    if (one === undefined || other === undefined) return undefined;
    const ratio = contrast(one, other);
    if (ratio >= needed[level][as]) return undefined;
    const suggestion = nearest(one, demandsOn(colour));
    return {
      code: 'style.contrast',
      severity: 'error',
      pointer: pointerOf(tokens, colour, scheme),
      params: {
        colour: `color-${colour}`,
        against: `color-${against}`,
        scheme,
        // Rounded down, so that what fails is never shown as what is needed.
        ratio: Math.floor(ratio * 100) / 100,
        needed: needed[level][as],
        ...(suggestion !== undefined && { suggestion }),
      },
    };
  }

  /** What a colour needs of all that it meets, so that mending one pair breaks no other. */
  function demandsOn(name: ColourName): readonly Demand[] {
    return pairs.flatMap(({ colour, against, as }) => {
      if (name !== colour && name !== against) return [];
      const other = colours.get(name === colour ? against : colour);
      return other === undefined ? [] : [{ with: other, needed: needed[level][as] }];
    });
  }
}

/** Where a theme says a colour, or would. */
function pointerOf(tokens: StyleTokens, name: ColourName, scheme: Scheme): string {
  const token = tokens[`color-${name}`];
  const isOfOne = typeof token === 'object' && colourIn(token, scheme) !== undefined;
  return pointerTo('tokens', `color-${name}`, ...(isOfOne ? [scheme] : []));
}
