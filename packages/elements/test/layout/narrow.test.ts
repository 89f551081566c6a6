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

/** A page of 320 CSS pixels is also what a page of 1280 comes to at 400 % zoom. */
describe('on a page of 320 pixels', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`nothing needs scrolling sideways, and nothing is too small to press: ${name}`, async () => {
      const page = await openFrame(320);
      const form = await openState(state, page);
      paintAll(form);
      const root = page.ownerDocument.documentElement;
      expect(root.clientWidth).to.be.within(290, 320);
      expect(form.getBoundingClientRect().height).to.be.greaterThan(50);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expect(tooWide(form, root.clientWidth)).to.deep.equal([]);
      expect(smallTargets(form)).to.deep.equal([]);
    });
  }
});
