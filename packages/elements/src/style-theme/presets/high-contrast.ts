import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';

/** Words of at least 7 to 1 (WCAG 2.2, level AAA), larger, with a stronger ring around the focus. */
export const highContrast: StyleTheme = {
  schema: styleThemeSchemaId,
  id: 'high-contrast',
  version: '1.0.0',
  title: 'High contrast',
  tokens: {
    'color-text': { light: '#000', dark: '#fff' },
    'color-quiet': { light: '#2e3338', dark: '#e3e7ea' },
    'color-background': { light: '#fff', dark: '#000' },
    'color-raised': { light: '#f4f4f4', dark: '#1a1a1a' },
    'color-line': { light: '#555', dark: '#bbb' },
    'color-control': { light: '#000', dark: '#fff' },
    'color-field': { light: '#fff', dark: '#000' },
    'color-link': { light: '#003a8c', dark: '#a8d4ff' },
    'color-action': { light: '#004d38', dark: '#7fe3bd' },
    'color-on-action': { light: '#fff', dark: '#000' },
    'color-error': { light: '#8f0000', dark: '#ffb8b0' },
    'color-warning': { light: '#5c3800', dark: '#ffd592' },
    'color-focus': { light: '#003a8c', dark: '#ffe34d' },
    'font-size': '1.1875rem',
    'line-height': 1.6,
    'focus-width': '4px',
  },
};
