import { Part } from './part.js';

/** What shows a tool in a translation of it. */
export const translating: Part<typeof import('./translating-code.js').translatingCode> =
  /* @__PURE__ */ new Part(
    async (_query) => (await import('./translating-code.js')).translatingCode,
  );
