import { Part } from './part.js';
// What the views need as well stands in the form: parts import nothing of one another.
import '../question/in-group.js';
import '../question/number-text.js';
import '../view/submit-button.js';

/** What shows the questions, and records what is answered to them: a page begins with its task list. */
export const questions: Part<typeof import('./questions-code.js').questionsCode> =
  /* @__PURE__ */ new Part(async (_query) => (await import('./questions-code.js')).questionsCode);
