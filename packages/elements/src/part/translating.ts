import { Part } from './part.js';
import type { translatingCode } from './translating-code.js';

/** What shows a tool in a translation of it. */
export const translating: Part<typeof translatingCode> = /* @__PURE__ */ new Part();
