import type { CSSResult } from 'lit';
import { adviceStyles } from './advice.js';
import { conflictStyles } from './conflict.js';
import { printStyles } from './print.js';
import { readingStyles } from './reading.js';

/** The style sheets of what is shown beside the questions. */
export const viewSheets: readonly CSSResult[] = [
  readingStyles,
  adviceStyles,
  conflictStyles,
  printStyles,
];
