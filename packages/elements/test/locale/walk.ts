import type { MaatAuditForm } from '@maat/elements';
import { rootOf } from '../support/form.js';

/** Words on the form, and the element that they stand in. */
export interface Fragment {
  readonly words: string;
  readonly element: Element;
}

const said = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
];

/** Everything that a form says: its texts, and the attributes that are read out or shown. */
export function fragmentsOf(form: MaatAuditForm): Fragment[] {
  const root = rootOf(form);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const fragments: Fragment[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (parentElement !== null && !parentElement.matches('style') && textContent?.trim()) {
      fragments.push({ words: textContent, element: parentElement });
    }
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of said) {
      const words = element.getAttribute(name);
      if (words !== null) fragments.push({ words, element });
    }
  }
  return fragments;
}

/** The language that an element is in: what it or the nearest element around it says. '' is unknown. */
export function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

/** Whether something is an answer, in whatever language, or a name for programs. */
export function isNoWording({ element }: Fragment): boolean {
  return languageOf(element) === '' || element.matches('code');
}
