import { judging } from './judging.js';
import { questions } from './questions.js';
import { translating } from './translating.js';
import { views } from './views.js';

/**
 * Has the parts come from files of their own. Only the form in parts imports this: a bundler makes more files
 * of whatever is imported dynamically, also where all is there from the beginning.
 */
export function loadParts(): void {
  questions.from(async (_query) => (await import('./questions-code.js')).questionsCode);
  translating.from(async (_query) => (await import('./translating-code.js')).translatingCode);
  views.from(async (_query) => {
    const { lateCode } = await import('./late-code.js');
    judging.put(lateCode.judgingCode);
    return lateCode.viewsCode;
  });
  judging.from(async () => {
    if (!(await views.load())) throw new Error('The views could not be loaded.');
    return judging.code;
  });
}
