// What a token may say is spelled out in full, so that a theme can bring no other CSS along: nothing
// here lets a semicolon, a brace, a comment or a call of another function through.

const decimal = '([0-9]{1,3}(\\.[0-9]{1,6})?|\\.[0-9]{1,6})';
const separator = '( {1,2}| ?, ?)';
const channels = `-?${decimal}(deg|%)?${separator}${decimal}%?${separator}-?${decimal}%?`;

/** One colour of CSS without transparency: #0b6b4f, rgb(11 107 79), hsl(163 81% 23%), oklch(47% 0.1 165). */
export const colourSchema = {
  type: 'string',
  pattern: `^(#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|(rgb|hsl|oklch)\\(${channels}\\))$`,
} as const;

/** A colour: the same on light and dark pages, or one for each. */
export const colourTokenSchema = {
  anyOf: [
    colourSchema,
    {
      type: 'object',
      additionalProperties: false,
      required: ['light', 'dark'],
      properties: { light: colourSchema, dark: colourSchema },
    },
  ],
} as const;

const fontName = `([A-Za-z][A-Za-z0-9 _-]{0,62}|'[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}')`;

/** Names of fonts, the first that is there taken; or `inherit`, for the page's own. */
export const fontsTokenSchema = {
  type: 'string',
  pattern: `^${fontName}(, ?${fontName}){0,9}$`,
} as const;

const size = '(0|[0-9]{1,3}(\\.[0-9]{1,4})?(rem|em|px';

/** A length of CSS: 1rem, 4px. */
export const lengthTokenSchema = { type: 'string', pattern: `^${size}))$` } as const;

/** The longest line: 44rem, 70ch; or `none`. */
export const measureTokenSchema = { type: 'string', pattern: `^(none|${size}|ch)))$` } as const;

/** A size of letters: 1.125rem, 19px, 110%; or `inherit`, for the page's own. */
export const fontSizeTokenSchema = { type: 'string', pattern: `^(inherit|${size}|%)))$` } as const;

/** The height of a line as a multiple of the size of its letters, or `inherit`, for the page's own. */
export const lineHeightTokenSchema = {
  anyOf: [{ type: 'number', minimum: 1, maximum: 3 }, { const: 'inherit' }],
} as const;
