/** How often something was brought into view: what comes later puts an end to what came before. */
let latest = 0;

/**
 * Scrolls to an element, and again in the frames that follow: in a long form the sections around it
 * are laid out only then, and push it away; and WebKit may go back to where it was before the first of them.
 */
export function bringIntoView(
  element: Element,
  block: 'start' | 'nearest',
  isWanted = () => true,
): void {
  latest += 1;
  const own = latest;
  let frames = 10;
  const scroll = () => {
    if (own !== latest || !isWanted()) return;
    element.scrollIntoView({ block });
    frames -= 1;
    if (frames > 0) requestAnimationFrame(scroll);
  };
  scroll();
}

/** Whether what takes the focus now is to stay where it is: the host has asked for it. */
let staysPut = false;

/**
 * Keeps what has taken the focus in view. Browsers scroll to it by themselves, but WebKit not to a radio
 * button that an arrow key leads to, and on a busy machine now and then to nothing that Tab leads to.
 *
 * @param canBeLost Whether what stands around it may push it away in the frames that follow.
 */
export function keepInView(element: Element, canBeLost: boolean): void {
  if (staysPut) return;
  // Not `:focus`, which in WebKit matches nothing while its window is not the one in front.
  const isActive = () => (element.getRootNode() as ShadowRoot).activeElement === element;
  const bring = () => bringIntoView(element, 'nearest', isActive);
  if (canBeLost) bring();
  else requestAnimationFrame(bring);
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
  staysPut = options?.preventScroll === true;
  found.find((element) => element !== null)?.focus(options);
  staysPut = false;
}

/** Where the form is about to become an audit to be read, the focus goes to its beginning, and not astray. */
export function followToReading(root: ParentNode): void {
  if (root.querySelector(':focus:not(.reading *)') === null) return;
  queueMicrotask(() => focusOn(root, '.reading [part=heading]'));
}
