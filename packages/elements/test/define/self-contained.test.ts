// In a page of its own: it defines the element of the self-contained file.
import { expect, fixture, html } from '@open-wc/testing';
import type * as SelfContained from '../../src/bundle.js';
import { get } from '../support/find.js';
import { insert } from '../support/use.js';

// By its address, as a page loads it. What minifies it must not have broken anything.
const address = new URL('../../dist/maat-audit-form.min.js', import.meta.url).href;

describe('the self-contained file', () => {
  it('defines the element, shows the tool that it brings, and records what is typed', async () => {
    const { AuditSession, createAudit, define, westMidlands }: typeof SelfContained = await import(
      address
    );
    define();
    const audit = createAudit(westMidlands, { id: 'made-up', now: new Date() });
    const session = new AuditSession(westMidlands, audit, { now: () => new Date() });
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const form = document.createElement('maat-audit-form');
    Object.assign(form, { tool: westMidlands, session, layout: 'page' });
    place.append(form);
    await form.updateComplete;

    const theme = get(form, 'textbox', 'Theme');
    insert(theme, 'Neglect');
    expect(session.answer('theme')).to.deep.equal({ state: 'answered', value: 'Neglect' });
    expect(getComputedStyle(theme).borderTopWidth).to.equal('2px');

    expect(form.submit()).to.equal(false);
    const summary = get(form, 'group', 'There is a problem');
    expect(summary.textContent).to.contain('Answer question 1, or answer N/A');
  });

  it('begins with the hint that all of its functions are called, as the files of the form in parts do', async () => {
    for (const file of ['maat-audit-form.min.js', 'split/maat-audit-form.js']) {
      const response = await fetch(new URL(`../../dist/${file}`, import.meta.url));
      expect(await response.text(), file).to.match(/^\/\/# allFunctionsCalledOnLoad\n/);
    }
  });
});
