export { type CheckStyleThemeOptions, checkStyleTheme } from './style-theme/check-style-theme.js';
export { compact } from './style-theme/presets/compact.js';
export { highContrast } from './style-theme/presets/high-contrast.js';
export { maat } from './style-theme/presets/maat.js';
export { middleVale } from './style-theme/presets/middle-vale.js';
export { styleThemeCss } from './style-theme/style-theme-css.js';
