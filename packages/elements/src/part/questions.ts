import { Part } from './part.js';
import type { questionsCode } from './questions-code.js';

/** What shows the questions, and records what is answered to them: a page begins with its task list. */
export const questions: Part<typeof questionsCode> = /* @__PURE__ */ new Part();
