import type { MaatAuditForm } from '@maat/elements';
import { nameOf } from '../support/find.js';
import { rootOf } from '../support/form.js';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What Tab stops at, in the order of the document: of radio buttons the chosen one, or the first. */
export function tabStops(form: MaatAuditForm): HTMLElement[] {
  const all = [...rootOf(form).querySelectorAll<HTMLElement>(focusable)];
  return all.filter((stop) => {
    if (stop.matches(':disabled') || stop.closest('details:not([open]) > :not(summary)'))
      return false;
    if (stop.closest('.print') || !stop.matches('input[type=radio]'))
      return !stop.closest('.print');
    const group = all.filter((each) => nameAttribute(each) === nameAttribute(stop));
    return stop === (group.find((each) => each.matches(':checked')) ?? group[0]);
  });
}

function nameAttribute(element: Element): string | null {
  return element.matches('input[type=radio]') ? element.getAttribute('name') : null;
}

/** What is wrong with the ring around what has the focus: it must be there, and be painted whole. */
export function ringFaults(stop: Element): string[] {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
  const name = nameOf(stop);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < 2) return [`no ring: ${name}`];
  const reach = width + Math.max(0, Number.parseFloat(outlineOffset));
  const clipped = clipsOf(stop).filter((clip) => !holds(clip, stop.getBoundingClientRect(), reach));
  return clipped.length > 0 ? [`cut ring: ${name}`] : [];
}

/** The boxes around an element outside of which nothing of it is painted. */
function clipsOf(stop: Element): DOMRect[] {
  const clips: DOMRect[] = [];
  for (let box = stop.parentElement; box !== null; box = box.parentElement) {
    const { contentVisibility, overflowX } = getComputedStyle(box);
    if (contentVisibility === 'auto' || overflowX !== 'visible')
      clips.push(box.getBoundingClientRect());
  }
  return clips;
}

function holds(clip: DOMRect, box: DOMRect, reach: number): boolean {
  return (
    box.left - reach >= clip.left &&
    box.right + reach <= clip.right &&
    box.top - reach >= clip.top &&
    box.bottom + reach <= clip.bottom
  );
}
