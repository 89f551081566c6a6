import type { CSSResultGroup } from 'lit';
import { fieldSheets } from './fields.js';
import { firstSheets } from './first-sheets.js';
import { viewSheets } from './view-sheets.js';

/** All style sheets of the form, in the order in which the later goes before the earlier. */
export const sheets: CSSResultGroup = [firstSheets, ...fieldSheets, ...viewSheets];
