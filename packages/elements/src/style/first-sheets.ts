import type { CSSResultGroup } from 'lit';
import { controlStyles } from './controls.js';
import { layoutStyles } from './layout.js';
import { tokens } from './tokens.js';

/** The style sheets of what the form shows first. Those of its parts come with them, and go before these. */
export const firstSheets: CSSResultGroup = [tokens, layoutStyles, controlStyles];
