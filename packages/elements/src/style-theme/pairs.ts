import type { colours } from '../style/colours.js';

/** The name of a colour: 'on-action'. Its token is `color-on-action`. */
export type ColourName = (typeof colours)[number][0];

/** How much contrast a pair needs: words of WCAG 2.2, 1.4.3 (and 1.4.6 for AAA), edges of 1.4.11. */
export const needed = {
  AA: { words: 4.5, edge: 3 },
  AAA: { words: 7, edge: 3 },
} as const;

/** Two colours that lie on or beside each other in the form. */
export interface Pair {
  readonly colour: ColourName;
  readonly against: ColourName;
  readonly as: 'words' | 'edge';
}

const pairsOf = (as: Pair['as'], colour: ColourName, ...against: readonly ColourName[]) =>
  against.map((other): Pair => ({ colour, against: other, as }));

/**
 * Every pair that the form uses and that somebody must be able to tell apart. A test renders the form in
 * all of its states and holds this list to what is painted. Lines between things only adorn them.
 */
export const pairs: readonly Pair[] = [
  ...pairsOf('words', 'text', 'background', 'raised', 'field'),
  ...pairsOf('words', 'quiet', 'background', 'raised'),
  ...pairsOf('words', 'link', 'background', 'raised'),
  ...pairsOf('words', 'on-action', 'action'),
  ...pairsOf('words', 'error', 'background'),
  ...pairsOf('edge', 'control', 'background', 'field'),
  ...pairsOf('edge', 'action', 'background'),
  ...pairsOf('edge', 'error', 'field', 'raised'),
  ...pairsOf('edge', 'warning', 'background', 'raised'),
  ...pairsOf('edge', 'focus', 'background', 'raised'),
];
