import type { MaatAuditForm } from '@maat/elements';
import { rootOf } from './form.js';

/** What there is to be found, by its role, as assistive technology would. */
interface Roles {
  textbox: HTMLInputElement | HTMLTextAreaElement;
  combobox: HTMLSelectElement;
  radio: HTMLInputElement;
  checkbox: HTMLInputElement;
  button: HTMLButtonElement;
  link: HTMLAnchorElement;
  group: HTMLElement;
  region: HTMLElement;
  heading: HTMLElement;
}

const selectors: { readonly [ROLE in keyof Roles]: string } = {
  textbox: 'input[type=text], textarea',
  combobox: 'select',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  button: 'button',
  link: 'a[href]',
  group: 'fieldset, [role=group]',
  region: 'section[aria-labelledby]',
  heading: 'h1, h2, h3, h4, h5, h6',
};

type Scope = MaatAuditForm | Element;

/** The one thing of a role and a name. It throws where there is none, or more than one. */
export function get<ROLE extends keyof Roles>(scope: Scope, role: ROLE, name: string): Roles[ROLE] {
  const [found, ...others] = all(scope, role).filter((element) => nameOf(element) === name);
  if (found && others.length === 0) return found;
  const names = all(scope, role).map(nameOf).join(' | ');
  throw new Error(`${others.length + (found ? 1 : 0)} × ${role} '${name}' among ${names}`);
}

/** Whether there is a thing of a role and a name. */
export function has(scope: Scope, role: keyof Roles, name: string): boolean {
  return all(scope, role).some((element) => nameOf(element) === name);
}

/** All things of a role that are shown, in their order. */
export function all<ROLE extends keyof Roles>(scope: Scope, role: ROLE): Roles[ROLE][] {
  const root = 'session' in scope ? rootOf(scope) : scope;
  return [...root.querySelectorAll<Roles[ROLE]>(selectors[role])];
}

/** The name that assistive technology gives to an element. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) return textOfIds(element, labelledBy);
  if ('labels' in element && element.labels && element.localName !== 'button') {
    return [...(element.labels as NodeListOf<Element>)].map(textOf).join(' ');
  }
  const legend = element.querySelector(':scope > legend');
  if (element.matches('fieldset')) return legend ? textOf(legend) : '';
  return textOf(element);
}

/** What describes an element, read out after its name. */
export function descriptionOf(element: Element): string {
  return textOfIds(element, element.getAttribute('aria-describedby') ?? '');
}

function textOfIds(element: Element, ids: string): string {
  const root = element.getRootNode() as ShadowRoot;
  return ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const found = root.getElementById(id);
      if (found === null) throw new Error(`There is no element with the id '${id}'.`);
      return textOf(found);
    })
    .join(' ');
}

/** The words of an element, with a space between those of different elements in it. */
export function textOf(element: Node): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let [words, parent] = ['', texts.root.parentElement];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    words += parent === parentElement ? textContent : ` ${textContent}`;
    parent = parentElement;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** The element that has the focus inside the form. */
export function focused(form: MaatAuditForm): Element {
  const { activeElement } = rootOf(form);
  if (activeElement === null) throw new Error('Nothing in the form has the focus.');
  return activeElement;
}

/** What assistive technology was told last without the focus being moved. */
export function announced(form: MaatAuditForm): string {
  const status = rootOf(form).querySelector('.unseen[role=status]');
  if (status === null) throw new Error('There is no status.');
  return textOf(status);
}

/** The box that says that a question is answered in a state, such as N/A. */
export function stateBox(form: MaatAuditForm, question: string, name: string): HTMLInputElement {
  const boxes = all(form, 'checkbox').filter(
    (box) => nameOf(box) === name && descriptionOf(box) === question,
  );
  const [box] = boxes;
  if (box === undefined || boxes.length > 1) throw new Error(`${boxes.length} × '${name}'`);
  return box;
}
