import { Part } from './part.js';
import type { viewsCode } from './views-code.js';

/** What is shown beside the questions: the audit to be read, two versions of it, advice. */
export const views: Part<typeof viewsCode> = /* @__PURE__ */ new Part();
