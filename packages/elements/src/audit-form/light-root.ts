/** Class names of a design system by selector of the form's markup: `{ 'textarea.box': 'our-textarea' }`. */
export type ClassNames = Readonly<Record<string, string>>;

/** What of the element its light root depends on. */
interface LightHost extends HTMLElement {
  readonly classes: ClassNames;
}

/**
 * Makes the root of a form in the light DOM: a `<div class="maat">` in the element. What is rendered
 * there is given the host's class names, and its controls are kept out of a `<form>` around the element,
 * which takes part in it as a whole. The element's other children go where their slot is, or are hidden.
 */
export function lightRoot(host: LightHost): HTMLElement {
  const [root, aside] = [document.createElement('div'), document.createElement('div')];
  root.className = 'maat';
  aside.hidden = true;
  const placed = new Set<Element>();

  /** A child that its owner took away is in no slot any more, and is not brought back. */
  function place(child: Element): void {
    if (child === root || child === aside) return;
    const { parentNode } = child;
    if (parentNode === null) placed.delete(child);
    else {
      placed.add(child);
      const slots = [...root.querySelectorAll('slot')];
      const slot = slots.find(({ name }) => name === child.slot) ?? aside;
      if (slot !== parentNode) slot.append(child);
    }
  }

  const settle = (records: readonly MutationRecord[]) => {
    for (const child of [...placed, ...host.children]) place(child);
    const places = records.map(({ target }) => (target as Element).closest('.question') ?? root);
    for (const scope of new Set(places)) {
      for (const element of [scope, ...scope.querySelectorAll('*')]) dress(element, host.classes);
    }
  };

  host.append(root, aside);
  const all = { subtree: true, childList: true, attributes: true };
  new MutationObserver(settle).observe(host, all);
  return root;
}

/** The names that an element was given before. */
const given = new WeakMap<Element, readonly string[]>();

/** Gives an element the names of all selectors that it matches now, and takes back those of others. */
function dress(element: Element, classes: ClassNames): void {
  if (element.closest('slot')) return; // the host's own
  const names = Object.entries(classes).flatMap(([selector, value]) =>
    element.matches(selector) ? value.split(' ') : [],
  );
  toggle(element, given.get(element)?.filter((name) => !names.includes(name)) ?? [], false);
  toggle(element, names, true);
  given.set(element, names);
  if (element.matches(':is(button,input,select,textarea,fieldset):not([form])'))
    element.setAttribute('form', '');
}

/** What is as it should be is left alone, or the observer would be called for ever. */
function toggle({ classList }: Element, names: readonly string[], wanted: boolean): void {
  for (const name of names) if (classList.contains(name) !== wanted) classList.toggle(name, wanted);
}
