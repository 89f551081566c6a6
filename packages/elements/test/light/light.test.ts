// In a page of its own: it puts forms into the light DOM, where ids are the page's.
import type { MaatAuditForm } from '@maat/elements';
import { define } from '@maat/elements/define';
import { expect, fixture, html } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { get, has } from '../support/find.js';
import { openForm, type Properties, rootOf } from '../support/form.js';
import { keyIn, press } from '../support/real-input.js';
import { trusted } from '../support/trusted.js';
import { click } from '../support/use.js';

const opened = { tool: small, audit: smallAudit(complete), light: true, name: 'audit' } as const;

/** A form in the light DOM with something of the host's for each place, and something for none. */
async function openWith(properties: Properties = {}): Promise<MaatAuditForm> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const form = document.createElement('maat-audit-form');
  for (const slot of ['before', 'actions', 'after', '']) {
    const content = document.createElement('p');
    Object.assign(content, { slot, textContent: slot || 'none', className: 'own' });
    form.append(content);
  }
  Object.assign(form, opened, properties);
  place.append(form);
  await form.updateComplete;
  return form;
}

/** What of the host's own is seen, in its order. */
function seen(form: MaatAuditForm): string[] {
  const own = [...form.querySelectorAll<HTMLElement>('p.own')];
  return own.filter((each) => each.getClientRects().length > 0).map(({ slot }) => slot);
}

describe('a form in the light DOM', () => {
  it('has no shadow root and brings no style sheet', async () => {
    const form = await openForm(opened);
    expect(form.shadowRoot).to.equal(null);
    expect(form.renderRoot).to.equal(form.querySelector('.maat'));
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    expect(form.querySelectorAll('style, link, script, [style]')).to.have.lengthOf(0);
  });

  it('is asked for in markup, by its attribute', async () => {
    const early = await fixture<MaatAuditForm>(html`<light-audit-form light></light-audit-form>`);
    define({ prefix: 'light' });
    early.tool = small;
    await early.updateComplete;
    expect(early.shadowRoot).to.equal(null);
    expect(has(early, 'button', 'First section')).to.equal(true);
  });

  it('takes part in a <form> as a whole, and with nothing else', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = await openForm({ ...opened, layout: 'page' }, outer);
    click(get(form, 'radio', 'No'));
    expect([...new FormData(outer).keys()]).to.deep.equal(['audit']);
    expect([...outer.elements].map(({ localName }) => localName)).to.deep.equal([form.localName]);
  });

  it('is not submitted by Enter in a line of text', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form><button>Save</button></form>`);
    const form = await openForm({ ...opened, layout: 'page' }, outer);
    let submitted = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    get(form, 'textbox', 'Theme').focus();
    await keyIn('x');
    await press('Enter');
    expect(submitted).to.equal(0);
    outer.querySelector('button')?.click();
    expect(submitted).to.equal(1);
  });
});

describe("the host's own content in the light DOM", () => {
  it('stands where its slot is, and what has none is hidden', async () => {
    const form = await openWith({ layout: 'page' });
    expect(seen(form)).to.deep.equal(['before', 'actions', 'after']);
    const beside = rootOf(form).querySelector('.actions [slot=actions]');
    expect(beside?.textContent).to.equal('actions');
  });

  it('comes and goes with its place, and stays in the page', async () => {
    const form = await openWith();
    const actions = form.querySelector('[slot=actions]');
    expect(seen(form)).to.deep.equal(['before', 'after']);
    click(get(form, 'button', 'Check your answers and submit'));
    await form.updateComplete;
    expect(seen(form)).to.deep.equal(['before', 'actions', 'after']);
    click(get(form, 'button', 'Back to the sections of the audit'));
    await form.updateComplete;
    expect(seen(form)).to.deep.equal(['before', 'after']);
    expect(form.querySelector('[slot=actions]') === actions).to.equal(true);
    form.readOnly = true;
    await form.updateComplete;
    expect(seen(form)).to.deep.equal(['before', 'after']);
  });

  it('can be added later, and taken away for good', async () => {
    const form = await openWith({ layout: 'page' });
    const late = document.createElement('p');
    Object.assign(late, { slot: 'after', className: 'own', textContent: 'late' });
    form.append(late);
    form.querySelector('[slot=before]')?.remove();
    await form.updateComplete;
    expect(seen(form)).to.deep.equal(['actions', 'after', 'after']);
    for (const readOnly of [true, false]) {
      form.readOnly = readOnly;
      await form.updateComplete;
    }
    expect(seen(form)).to.deep.equal(['actions', 'after', 'after']);
  });

  it('is given no class names, and takes part in a <form> by itself', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = document.createElement('maat-audit-form');
    form.innerHTML = trusted('<div slot="after"><textarea name="own">x</textarea></div>');
    Object.assign(form, opened, { layout: 'page', classes: { textarea: 'ours' } });
    outer.append(form);
    await form.updateComplete;
    expect(form.querySelector('[name=own]')?.className).to.equal('');
    expect(get(form, 'textbox', 'Note (optional)').className).to.equal('box ours');
    expect([...new FormData(outer).keys()].sort()).to.deep.equal(['audit', 'own']);
  });
});
