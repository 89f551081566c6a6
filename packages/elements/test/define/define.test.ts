// In a page of its own: it fills the registry of names.
import { MaatAuditForm } from '@maat/elements';
import { define } from '@maat/elements/define';
import { expect, fixture, html } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { valueAt } from '../support/form.js';
import { insert } from '../support/use.js';
import { warnings } from '../support/warnings.js';

/** An element that another package, or another version of ours, has defined. */
function take(name: string, version?: string): CustomElementConstructor {
  const taken = class extends HTMLElement {
    static readonly version = version;
  };
  customElements.define(name, taken);
  return taken;
}

describe('define', () => {
  it('by itself defines the element under its own name', () => {
    define();
    expect(document.createElement('maat-audit-form')).to.be.instanceOf(MaatAuditForm);
  });

  it('defines the element under another first word, each a class of its own', async () => {
    define({ prefix: 'one' });
    define({ prefix: 'other' });
    expect(customElements.get('one-audit-form')).not.to.equal(
      customElements.get('other-audit-form'),
    );
    const form = document.createElement('one-audit-form');
    if (!(form instanceof MaatAuditForm)) throw new Error('It is no audit form.');
    Object.assign(form, { tool: small, layout: 'page' });
    (await fixture(html`<main></main>`)).append(form);
    await form.updateComplete;
    insert(get(form, 'textbox', 'Theme'), 'x');
    expect(valueAt(form, 'theme')).to.equal('x');
  });

  it('upgrades what is on the page already', async () => {
    const element = await fixture(html`<late-audit-form></late-audit-form>`);
    expect(element).not.to.be.instanceOf(MaatAuditForm);
    define({ prefix: 'late' });
    expect(element).to.be.instanceOf(MaatAuditForm);
  });

  it('says nothing the second time', async () => {
    define({ prefix: 'twice' });
    const first = customElements.get('twice-audit-form');
    expect(await warnings(() => define({ prefix: 'twice' }))).to.deep.equal([]);
    expect(customElements.get('twice-audit-form')).to.equal(first);
  });

  it('warns with both versions where another one is there, and leaves it', async () => {
    const taken = take('older-audit-form', '0.0.0-older');
    const told = await warnings(() => define({ prefix: 'older' }));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('older-audit-form');
    expect(told[0]).to.contain('0.0.0-older');
    expect(told[0]).to.contain(`version ${MaatAuditForm.version} `);
    expect(customElements.get('older-audit-form')).to.equal(taken);
  });

  it('warns as well where what is there has no version', async () => {
    take('foreign-audit-form');
    expect(await warnings(() => define({ prefix: 'foreign' }))).to.have.length(1);
  });

  it('leaves it to the platform to refuse a name that is none', () => {
    expect(() => define({ prefix: 'No Word' })).to.throw(DOMException);
  });
});
