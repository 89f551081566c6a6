// In a page of its own: its policy is the whole page's.
import { expect } from '@open-wc/testing';
import { openState } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { rootOf } from '../support/form.js';

/** What a content security policy forbids in an element: a style of its own, code in attributes. */
function forbidden({ attributes }: Element): string[] {
  return [...attributes].map(({ name }) => name).filter((name) => /^(style|on.*)$/.test(name));
}

describe('under a strict content security policy', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`nothing is forbidden in a form ${name}`, async () => {
      const form = await openState(state);
      const elements = [form, ...rootOf(form).querySelectorAll('*')];
      expect(elements.length).to.be.greaterThan(3);
      expect(elements.flatMap(forbidden)).to.deep.equal([]);
      expect(rootOf(form).querySelectorAll('style, script, link, iframe')).to.have.lengthOf(0);
      expect(rootOf(form).adoptedStyleSheets).not.to.have.lengthOf(0);
    });
  }
});
