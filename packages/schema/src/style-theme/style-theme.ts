import { extensionsSchema, identifierSchema, versionSchema } from '../tool/identifiers.js';
import { styleThemeSchemaId } from './schema-id.js';
import {
  colourTokenSchema,
  fontSizeTokenSchema,
  fontsTokenSchema,
  lengthTokenSchema,
  lineHeightTokenSchema,
  measureTokenSchema,
} from './token.js';

/** A colour, and what it is for. */
const colour = <TEXT extends string>(description: TEXT) =>
  ({ ...colourTokenSchema, description }) as const;

/** The design tokens, each by the name of its custom property without `--maat-`. */
export const styleTokensSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'color-text': colour('Words.'),
    'color-quiet': colour('Hints, and what is optional.'),
    'color-background': colour('Behind the form.'),
    'color-raised': colour('Behind what is set apart.'),
    'color-line': colour('Lines between things.'),
    'color-control': colour('The edges of what can be used.'),
    'color-field': colour('Behind what is typed.'),
    'color-link': colour('Links.'),
    'color-action': colour('The button that leads on, and what is ticked.'),
    'color-on-action': colour('Words on that button.'),
    'color-error': colour('Errors.'),
    'color-warning': colour('Warnings.'),
    'color-focus': colour('The ring around what has the focus.'),
    'font-family': { ...fontsTokenSchema, description: 'The typeface.' },
    'heading-font-family': {
      ...fontsTokenSchema,
      description: 'The typeface of headings. Default: that of the words.',
    },
    'font-size': { ...fontSizeTokenSchema, description: 'The size of the words.' },
    'line-height': { ...lineHeightTokenSchema, description: 'The height of a line of words.' },
    space: { ...lengthTokenSchema, description: 'The space between things.' },
    radius: { ...lengthTokenSchema, description: 'The corners.' },
    measure: { ...measureTokenSchema, description: 'The longest line.' },
    'focus-width': {
      ...lengthTokenSchema,
      description: 'How thick the ring around what has the focus is.',
    },
  },
} as const;

/** How the form looks, as data: design tokens, with a name and a version. */
export const styleThemeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'version', 'title', 'tokens'],
  properties: {
    schema: { description: 'The shape that it has.', const: styleThemeSchemaId },
    id: { ...identifierSchema, description: 'The name of the style theme in data.' },
    version: { ...versionSchema, description: 'The semantic version of the style theme.' },
    title: { description: 'What it is called.', type: 'string', minLength: 1, maxLength: 200 },
    tokens: {
      ...styleTokensSchema,
      description: 'What differs from the form as it comes. A token that is left out stays.',
    },
    extensions: extensionsSchema,
  },
} as const;
