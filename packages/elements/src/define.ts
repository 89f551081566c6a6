// All style sheets side by side, or what they have in common would be too far away for gzip to see.
import './style/sheets.js';
import type { DefineOptions } from './define-as.js';
import { defineElement } from './define-element.js';
import { putParts } from './part/whole.js';

export type { DefineOptions } from './define-as.js';

/**
 * Defines the elements. A name that is taken stays as it is: that is told by a warning with both
 * versions, and is no reason for a page to fail.
 */
export function define(options: DefineOptions = {}): void {
  putParts();
  defineElement(options);
}
