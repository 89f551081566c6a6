import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { openState } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { nameOf } from '../support/find.js';
import { rootOf } from '../support/form.js';
import { openFrame } from '../support/frame.js';
import { paintAll } from '../support/painted.js';

const targets = 'button, a[href], input, select, textarea, summary';

/** What is to be pressed and is smaller than WCAG 2.2 asks for, in CSS pixels. */
function smallTargets(form: MaatAuditForm): string[] {
  return [...rootOf(form).querySelectorAll<HTMLElement>(targets)]
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < 24 && width + height > 0;
    })
    .map((target) => `${nameOf(target)} ${target.getBoundingClientRect().height}`);
}

/** What stands out of the page, where nobody can scroll to it. Some of it may stand in a scroller. */
function tooWide(form: MaatAuditForm, width: number): string[] {
  return [...rootOf(form).querySelectorAll('*')]
    .filter((element) => !element.closest('.scroll, .unseen') && !element.matches('.question'))
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Words that are cut off: in a box that holds less than it has, and neither scrolls nor is typed into. */
function cutOff(form: MaatAuditForm): string[] {
  return [...rootOf(form).querySelectorAll('*')]
    .filter((element) => !element.matches('.unseen, .scroll, input, select, textarea'))
    .filter((element) => getComputedStyle(element).overflowX !== 'visible')
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** The four that a reader may set (1.4.12), all of them at once. */
function spaceOut(form: MaatAuditForm): void {
  const { CSSStyleSheet: Sheet } = form.ownerDocument.defaultView ?? window;
  const sheet = new Sheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  rootOf(form).adoptedStyleSheets.push(sheet);
}

/** Nothing has to be scrolled to sideways, and no words are lost. */
function expectToFit(form: MaatAuditForm, how: string): void {
  const root = form.ownerDocument.documentElement;
  expect(root.scrollWidth, how).to.be.at.most(root.clientWidth);
  expect(tooWide(form, root.clientWidth), how).to.deep.equal([]);
  expect(cutOff(form), how).to.deep.equal([]);
}

/** A page of 320 CSS pixels is also what a page of 1280 comes to at 400 % zoom. */
describe('on a page of 320 pixels', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`all fits, also spaced out or twice the size, and is large enough to press: ${name}`, async () => {
      const page = await openFrame(320);
      const form = await openState(state, page);
      paintAll(form);
      const root = page.ownerDocument.documentElement;
      expect(root.clientWidth).to.be.within(290, 320);
      expect(form.getBoundingClientRect().height).to.be.greaterThan(50);
      expect(smallTargets(form)).to.deep.equal([]);
      expectToFit(form, 'as it is');
      spaceOut(form);
      expectToFit(form, 'spaced out');
      // Only the words grow, on a page of 640 pixels: half of 1280, as 200 % of it is (1.4.4).
      root.style.fontSize = '200%';
      const { frameElement } = page.ownerDocument.defaultView ?? window;
      frameElement?.setAttribute('width', '640');
      expectToFit(form, 'twice the size');
    });
  }
});
