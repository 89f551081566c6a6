import type { MaatAuditForm } from '@maat/elements';
import { colours } from '../../src/style/colours.js';
import { rootOf } from '../support/form.js';

/** A colour that nothing else has, for each token, so that what is painted tells where it comes from. */
const marks = new Map(colours.map(([name], index) => [`rgb(${index + 1}, 0, 77)`, name as string]));

/** Gives each colour of a form its mark. */
export function mark(form: MaatAuditForm): void {
  for (const [colour, name] of marks) form.style.setProperty(`--maat-color-${name}`, colour);
}

/** The pairs that a marked form paints, by what they are for. What cannot be used needs no contrast. */
export function paintedPairs(form: MaatAuditForm): Painted {
  const elements = [...rootOf(form).querySelectorAll<HTMLElement>('*')].filter(
    (element) => isPainted(element) && !element.matches(':disabled'),
  );
  const words = elements
    .filter(hasWords)
    .map((element) => pair(getComputedStyle(element).color, backgroundOf(element, form)));
  const edge = elements.flatMap((element) => edgePairs(element, form));
  return { words: new Set(words), edge: new Set(edge) };
}

function edgePairs(element: HTMLElement, form: MaatAuditForm): string[] {
  const inside = backgroundOf(element, form);
  const behind = backgroundOf(element.parentElement ?? form, form);
  const borders = edgesOf(element).flatMap((edge) =>
    [inside, behind].filter((beside) => beside !== edge).map((beside) => pair(edge, beside)),
  );
  return [...borders, ...filled(element).map((edge) => pair(edge, behind))];
}

/** The pairs of a form, each as 'colour on or beside colour'. */
interface Painted {
  readonly words: ReadonlySet<string>;
  readonly edge: ReadonlySet<string>;
}

/** The colours of the borders of an element. */
function edgesOf(element: HTMLElement): string[] {
  const style = getComputedStyle(element);
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  return sides
    .filter((side) => style[`border${side}Style`] === 'solid')
    .map((side) => style[`border${side}Color`]);
}

/** The colours of what lies on the ground around an element: a ring, a tick, a button. */
function filled(element: HTMLElement): string[] {
  const style = getComputedStyle(element);
  element.focus();
  return [
    ...(style.outlineStyle === 'solid' ? [style.outlineColor] : []),
    ...(element.matches('[type=radio], [type=checkbox]') ? [style.accentColor] : []),
    ...(element.matches('button') && !isClear(style.backgroundColor)
      ? [style.backgroundColor]
      : []),
  ];
}

function isPainted(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
}

function hasWords(element: HTMLElement): boolean {
  if (element.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return true;
  if (element.matches('option')) return false;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

const isClear = (colour: string) => colour === 'rgba(0, 0, 0, 0)';

function backgroundOf(element: Element, form: MaatAuditForm): string {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(form).backgroundColor;
}

function pair(colour: string, against: string): string {
  return `${nameOf(colour)} on ${nameOf(against)}`;
}

function nameOf(colour: string): string {
  return marks.get(colour) ?? colour;
}
