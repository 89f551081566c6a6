import { type CSSResult, unsafeCSS } from 'lit';

/** As many lines as fill a window. A box that is to have more has one more. */
const most = 30;

/**
 * How high a text area of so many `rows` is before anything is typed, its padding included: one that grows with
 * its text does not look at them by itself, and no single rule makes it in every browser.
 */
export const rowHeights: CSSResult = /* @__PURE__ */ unsafeCSS(
  /* @__PURE__ */ Array.from(
    { length: most + 1 },
    // The first is for every number, and gives way to those that follow.
    (_, rows) =>
      `textarea[rows${rows ? `='${rows}'` : ''}]{min-block-size:${(rows || most + 1) * 1.5 + 1.2}em}`,
  ).join(''),
);
