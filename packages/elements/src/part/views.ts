import { judging } from './judging.js';
import { Part } from './part.js';
import type { viewsCode } from './views-code.js';

/** What is shown beside the questions: the audit to be read, two versions of it, advice. */
export const views: Part<typeof viewsCode> = new Part(async (_query) => {
  const { lateCode } = await import('./late-code.js');
  judging.put(lateCode.judgingCode);
  return lateCode.viewsCode;
});

judging.from(async () => {
  if (!(await views.load())) throw new Error('The views could not be loaded.');
  return judging.code;
});
