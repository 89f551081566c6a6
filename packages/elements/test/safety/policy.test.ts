// In a page of its own: its policy is the whole page's.
import { expect } from '@open-wc/testing';
import { openState } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { eventually } from '../support/eventually.js';
import { rootOf } from '../support/form.js';

/** What a content security policy forbids in an element: a style of its own, code in attributes. */
function forbidden({ attributes }: Element): string[] {
  return [...attributes].map(({ name }) => name).filter((name) => /^(style|on.*)$/.test(name));
}

/** What the page's policy is broken by while something is done, which then fails no test. */
async function violations(act: () => void, count: number): Promise<string[]> {
  const heard: string[] = [];
  const hear = (event: SecurityPolicyViolationEvent) => {
    // It is this test's: the page has not to throw it (scripts/strict-pages).
    event.stopImmediatePropagation();
    heard.push(event.effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', hear, { capture: true });
  act();
  await eventually(() => heard.length >= count);
  document.removeEventListener('securitypolicyviolation', hear, { capture: true });
  return heard.sort();
}

it('has each page of the tests held to a policy, which hears of what breaks it', async () => {
  const heard = await violations(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'a {}' }));
    expect(() => {
      document.createElement('p').innerHTML = '<b>markup</b>';
    }).to.throw(TypeError);
    expect(() => setTimeout('harm()')).to.throw();
  }, 4);
  document.body.removeAttribute('style');
  document.body.querySelector('style')?.remove();
  expect(heard).to.deep.equal([
    'require-trusted-types-for',
    'require-trusted-types-for',
    'style-src-attr',
    'style-src-elem',
  ]);
});

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
