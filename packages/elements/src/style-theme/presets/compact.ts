import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';

/** More of the form on a screen. What can be pressed stays as large as it was. */
export const compact: StyleTheme = {
  schema: styleThemeSchemaId,
  id: 'compact',
  version: '1.0.0',
  title: 'Compact',
  tokens: {
    'font-size': '0.9375rem',
    'line-height': 1.4,
    space: '0.625rem',
    radius: '2px',
    measure: '52rem',
  },
};
