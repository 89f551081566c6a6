import { type StyleTheme, styleThemeSchemaId } from '@maat/schema';

/** The brand of a council that there is not, as an example of one. */
export const middleVale: StyleTheme = {
  schema: styleThemeSchemaId,
  id: 'middle-vale',
  version: '1.0.0',
  title: 'Middle Vale Council (fictional)',
  tokens: {
    'color-text': { light: '#241b2f', dark: '#f4eff8' },
    'color-quiet': { light: '#594b68', dark: '#c9bdd6' },
    'color-background': { light: '#fffdf8', dark: '#1a1421' },
    'color-raised': { light: '#f3edf7', dark: '#2a2135' },
    'color-line': { light: '#cdbfd9', dark: '#57486a' },
    'color-control': { light: '#594b68', dark: '#c9bdd6' },
    'color-field': { light: '#fff', dark: '#120d18' },
    'color-link': { light: '#6a1b9a', dark: '#d7b3f0' },
    'color-action': { light: '#5a1a85', dark: '#f2b84b' },
    'color-on-action': { light: '#fff', dark: '#241b2f' },
    'color-error': { light: '#a8122a', dark: '#ff9fa8' },
    'color-warning': { light: '#7a4300', dark: '#ffc46b' },
    'color-focus': { light: '#b2480a', dark: '#f2b84b' },
    'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif",
    'heading-font-family': "Georgia, 'Times New Roman', serif",
    radius: '10px',
  },
};
