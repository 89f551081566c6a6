import type { MaatAuditForm } from '@maat/elements';
import { contrast, readColour } from '../../src/style-theme/colour.js';
import { ringFaults } from '../keyboard/tab-stops.js';
import { nameOf } from '../support/find.js';
import { rootOf } from '../support/form.js';

const leastTarget = 24;
const leastContrast = 3;
const mostFrames = 60;

/**
 * What is wrong with how something that has the focus can be seen and pressed: its ring (2.4.7, and the
 * area and contrast of 2.4.13), whether it is in view and not hidden behind something (2.4.11), and its
 * size (2.5.8).
 */
export async function sightFaults(form: MaatAuditForm, stop: HTMLElement): Promise<string[]> {
  const name = nameOf(stop);
  const { width, height } = stop.getBoundingClientRect();
  return [
    ...ringFaults(stop),
    ...(ringContrast(form, stop) < leastContrast ? [`pale ring: ${name}`] : []),
    ...((await comesIntoSight(form, stop)) ? [] : [`out of sight: ${name}${whereIs(form, stop)}`]),
    ...(Math.min(width, height) < leastTarget ? [`too small: ${name}`] : []),
  ];
}

function ringContrast(form: MaatAuditForm, stop: Element): number {
  const ring = readColour(getComputedStyle(stop).outlineColor);
  const behind = readColour(backgroundBehind(form, stop));
  if (ring === undefined || behind === undefined) throw new Error('A colour cannot be read.');
  return contrast(ring, behind);
}

function backgroundBehind(form: MaatAuditForm, stop: Element): string {
  const clear = 'rgba(0, 0, 0, 0)';
  for (let each = stop.parentElement; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== clear) return backgroundColor;
  }
  const { backgroundColor } = getComputedStyle(form);
  return backgroundColor === clear ? 'rgb(255, 255, 255)' : backgroundColor;
}

/** WebKit scrolls to what has the focus some frames after it has it, and later where the runner's frame is out of sight. */
async function comesIntoSight(form: MaatAuditForm, stop: HTMLElement): Promise<boolean> {
  for (let frame = 0; frame < mostFrames; frame += 1) {
    if (isSeen(form, stop)) return true;
    window.frameElement?.scrollIntoView();
    await new Promise(requestAnimationFrame);
  }
  return false;
}

/** Where something is that is not seen, in CSS pixels of the window, and what is before it. */
function whereIs(form: MaatAuditForm, stop: Element): string {
  const { top, bottom, left, width } = stop.getBoundingClientRect();
  const hit = rootOf(form).elementFromPoint(left + width / 2, (top + bottom) / 2);
  const places = [top, bottom, window.innerHeight, window.scrollY].map(Math.round);
  const which = document.hasFocus() ? 'in front' : 'not in front';
  return ` at ${places.slice(0, 2).join('–')} of ${places[2]}, scrolled ${places[3]}, behind ${hit?.className}, ${which}`;
}

/** Whether what is in the middle of the part that is in view is the element itself, or its label. */
function isSeen(form: MaatAuditForm, stop: HTMLElement): boolean {
  const box = stop.getBoundingClientRect();
  const top = Math.max(0, box.top);
  const bottom = Math.min(window.innerHeight, box.bottom);
  if (bottom <= top) return false;
  const hit = rootOf(form).elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
  return hit !== null && (stop.contains(hit) || hit.contains(stop));
}
