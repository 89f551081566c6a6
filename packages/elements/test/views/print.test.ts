import type { MaatAuditForm } from '@maat/elements';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { readAnswers } from '../support/read.js';
import { click } from '../support/use.js';

/** What is on paper, between the two events that browsers fire around printing. */
function printed(form: MaatAuditForm): Element | null {
  window.dispatchEvent(new Event('beforeprint'));
  return rootOf(form).querySelector('.print');
}

/** The rules for print of the form's style sheets. */
function printRules(form: MaatAuditForm): CSSStyleRule[] {
  return rootOf(form)
    .adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText === 'print')
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);
}

describe('printing', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('gives the whole audit, whichever section is open', async () => {
    const form = await openForm({ tool: small, audit: smallAudit(complete) });
    click(get(form, 'button', 'Second section'));
    sessionOf(form).set('note', 'typed just now');
    const paper = printed(form);
    expect(paper && readAnswers(paper)).to.include({ Theme: 'Neglect', Note: 'typed just now' });
  });

  it('gives it in the order of the paper form', async () => {
    const form = await openForm({ tool: westMidlands });
    const paper = printed(form);
    const titles = [...(paper?.querySelectorAll('section > :first-child') ?? [])];
    expect(titles.map(({ textContent }) => textContent)).to.deep.equal(
      westMidlands.sections.map(({ title }) => title),
    );
  });

  it('shows on paper what is for paper, on the screen what is for the screen, and no other', async () => {
    const form = await openForm({ tool: small });
    const paper = printed(form);
    expect(paper && getComputedStyle(paper).display).to.equal('none');
    const shown = new Map(printRules(form).map(({ selectorText, style }) => [selectorText, style]));
    expect(shown.get('.print')?.display).to.equal('block');
    expect([...shown].find(([selector]) => selector.includes('.form'))?.[1].display).to.equal(
      'none',
    );
  });

  it('leaves nothing behind', async () => {
    const form = await openForm({ tool: small });
    printed(form);
    window.dispatchEvent(new Event('afterprint'));
    expect(rootOf(form).querySelectorAll('.print')).to.have.lengthOf(0);
  });

  it('is heard by a form only as long as it is in the page', async () => {
    const form = await openForm({ tool: small });
    form.remove();
    expect(printed(form) === null).to.equal(true);
  });
});
