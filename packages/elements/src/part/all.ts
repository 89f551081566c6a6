import { judging } from './judging.js';
import type { Part } from './part.js';
import { questions } from './questions.js';
import { translating } from './translating.js';
import { views } from './views.js';

/** All parts of the form. */
export const parts: readonly Part<object>[] = [questions, judging, views, translating];
