import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';

/** The form as it comes, written out: something to start a theme of one's own from. */
export const maat: StyleTheme = {
  schema: styleThemeSchemaId,
  id: 'maat',
  version: '1.0.0',
  title: 'Maat',
  tokens: {
    'color-text': { light: '#16191d', dark: '#f1f3f5' },
    'color-quiet': { light: '#4a525a', dark: '#b8c0c8' },
    'color-background': { light: '#fff', dark: '#15181b' },
    'color-raised': { light: '#f2f4f6', dark: '#22272c' },
    'color-line': { light: '#c3c9cf', dark: '#4c545c' },
    'color-control': { light: '#16191d', dark: '#b8c0c8' },
    'color-field': { light: '#fff', dark: '#0e1012' },
    'color-link': { light: '#0b57a4', dark: '#8ec5ff' },
    'color-action': { light: '#0b6b4f', dark: '#58c79c' },
    'color-on-action': { light: '#fff', dark: '#07110d' },
    'color-error': { light: '#b3130b', dark: '#ff9a8f' },
    'color-warning': { light: '#6f4400', dark: '#ffc56b' },
    'color-focus': { light: '#0b57a4', dark: '#ffd84d' },
    'font-family': "system-ui, 'Segoe UI', Roboto, Arial, sans-serif",
    'heading-font-family': 'inherit',
    'font-size': '1.0625rem',
    'line-height': 1.5,
    space: '1rem',
    radius: '4px',
    measure: '44rem',
    'focus-width': '3px',
  },
};
