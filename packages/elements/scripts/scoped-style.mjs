/**
 * Makes of a style sheet of a shadow root one for a page: puts a selector before each of its selectors,
 * and in the place of `:host`.
 *
 * @param {string} text The style sheet. No rule in it stands in another; none is of `@keyframes`.
 * @param {string} within The selector.
 */
export function scopedStyle(text, within) {
  const rules = text.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const scoped = rules.replace(/([^{};]+)\{/g, (rule, selectors) =>
    selectors.trim().startsWith('@') ? rule : `${scopedSelectors(selectors, within)}{`,
  );
  return `${scoped.replace(/\} ?/g, '}\n').trim()}\n`;
}

function scopedSelectors(list, within) {
  const selectors = list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
  return selectors
    .map((selector) =>
      selector.startsWith(':host')
        ? selector.replace(/^:host(?:\(([^)]*)\))?/, (_, more = '') => within + more)
        : `${within} ${selector}`,
    )
    .join(',');
}
