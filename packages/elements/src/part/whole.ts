import { judging } from './judging.js';
import { judgingCode } from './judging-code.js';
import { questions } from './questions.js';
import { questionsCode } from './questions-code.js';
import { translating } from './translating.js';
import { translatingCode } from './translating-code.js';
import { views } from './views.js';
import { viewsCode } from './views-code.js';

/** Has every part there from the beginning, so that the form loads nothing and waits for nothing. */
export function putParts(): void {
  questions.put(questionsCode);
  judging.put(judgingCode);
  views.put(viewsCode);
  translating.put(translatingCode);
}
