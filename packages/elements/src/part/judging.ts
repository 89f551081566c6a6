import type { judgingCode } from './judging-code.js';
import { Part } from './part.js';

/**
 * What finds fault with an audit, says it, and tells what the grading rules come to. It comes together
 * with the views: they know of the form, and what is imported here must not.
 */
export const judging: Part<typeof judgingCode> = /* @__PURE__ */ new Part();
