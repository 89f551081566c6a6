import type { FromSchema } from 'json-schema-to-ts';
import type { ReadOnly } from '../read-only.js';
import type { styleThemeSchema, styleTokensSchema } from './style-theme.js';
import type { colourTokenSchema } from './token.js';

/** A colour of CSS: the same on light and dark pages, or one for each. */
export type ColourToken = ReadOnly<FromSchema<typeof colourTokenSchema>>;

/** Design tokens, each by the name of its custom property without `--maat-`. */
export interface StyleTokens extends ReadOnly<FromSchema<typeof styleTokensSchema>> {}

type ThemeMembers = Omit<ReadOnly<FromSchema<typeof styleThemeSchema>>, 'tokens'>;

/** How the form looks, as data: design tokens, with a name and a version. */
export interface StyleTheme extends ThemeMembers {
  readonly tokens: StyleTokens;
}
