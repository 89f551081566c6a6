import type { CSSResultGroup } from 'lit';
import { adviceStyles } from './advice.js';
import { controlStyles } from './controls.js';
import { layoutStyles } from './layout.js';
import { noticeStyles } from './notices.js';
import { printStyles } from './print.js';
import { readingStyles } from './reading.js';
import { tokens } from './tokens.js';

/** All style sheets of the form, in the order in which the later goes before the earlier. */
export const sheets: CSSResultGroup = [
  tokens,
  layoutStyles,
  readingStyles,
  controlStyles,
  adviceStyles,
  noticeStyles,
  printStyles,
];
