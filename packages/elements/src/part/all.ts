import { judging } from './judging.js';
import type { Part } from './part.js';
import { translating } from './translating.js';
import { views } from './views.js';

/** All parts of the form. */
export const parts: readonly Part<object>[] = [judging, views, translating];
