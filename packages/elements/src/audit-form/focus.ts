/** How often something was brought into view: what comes later puts an end to what came before. */
let latest = 0;

/**
 * Scrolls to an element, and again in the frames that follow: in a long form the sections around it
 * are laid out only then, and push it away.
 */
export function bringIntoView(element: Element, block: 'start' | 'nearest'): void {
  latest += 1;
  const own = latest;
  let frames = 10;
  const scroll = () => {
    if (own !== latest) return;
    element.scrollIntoView({ block });
    frames -= 1;
    if (frames > 0) requestAnimationFrame(scroll);
  };
  scroll();
}

/** Focuses an element, with its beginning in view: one that is higher than the window has none else. */
export function focusOn(root: ParentNode, selector: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

/** What the form as a whole leads to, the most urgent first: the last is where an audit is only read. */
const beginnings = ['.error-summary', '[data-at]:enabled', '.tasks button', '[part=heading]'];

/** Focuses where the form begins: its errors if they are shown, or else its first control. */
export function focusFirst(root: ParentNode, options?: FocusOptions): void {
  const found = beginnings.map((selector) => root.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus(options);
}

/** Where the form is about to become an audit to be read, the focus goes to its beginning, and not astray. */
export function followToReading(root: ParentNode): void {
  if (root.querySelector(':focus:not(.reading *)') === null) return;
  queueMicrotask(() => focusOn(root, '.reading [part=heading]'));
}
