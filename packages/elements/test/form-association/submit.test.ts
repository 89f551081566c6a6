import { expect, fixture, html } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { focused, get, nameOf } from '../support/find.js';
import { openForm, sessionOf } from '../support/form.js';

const audit = smallAudit(complete);
const properties = { tool: small, audit, layout: 'page', name: 'audit' } as const;

/** A form in a `<form>`, with what is heard of it when its button is pressed. */
async function openInForm(more: { required?: boolean; audit?: typeof audit } = {}) {
  const outer = await fixture<HTMLFormElement>(html`<form></form>`);
  const form = await openForm({ ...properties, ...more }, outer);
  const heard: string[] = [];
  form.addEventListener('maat-submit', ({ type }) => heard.push(type));
  outer.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push(event.type);
  });
  return { outer, form, heard, press: () => get(form, 'button', 'Submit the audit').click() };
}

describe('the button that submits', () => {
  it('tells the host, and then submits the form around the element', async () => {
    const { heard, press } = await openInForm();
    press();
    expect(heard).to.deep.equal(['maat-submit', 'submit']);
  });

  it('carries the audit and what is worth a look, and can be heard outside of its root', async () => {
    const { outer, form, press } = await openInForm();
    const details: unknown[] = [];
    outer.addEventListener('maat-submit', (event) => {
      details.push(event.detail);
      expect(event.cancelable && event.bubbles && event.composed).to.equal(true);
      expect(event.target).to.equal(form);
    });
    press();
    expect(details).to.deep.equal([{ audit: sessionOf(form).audit, issues: [] }]);
  });

  it('submits no form where the host cancels', async () => {
    const { outer, heard, press } = await openInForm();
    outer.addEventListener('maat-submit', (event) => event.preventDefault());
    press();
    expect(heard).to.deep.equal(['maat-submit']);
  });

  it('submits a form with what the host has mended since the last change', async () => {
    const { theme: _, ...withoutTheme } = complete;
    const { form, heard, press } = await openInForm({
      required: true,
      audit: smallAudit(withoutTheme),
    });
    sessionOf(form).set('theme', 'Neglect');
    press();
    expect(heard).to.deep.equal(['maat-submit', 'submit']);
  });

  it('tells and submits nothing where there are errors, and moves the focus to them', async () => {
    const { form, heard, press } = await openInForm({ audit: smallAudit() });
    press();
    expect(heard).to.deep.equal([]);
    expect(nameOf(focused(form))).to.equal('There is a problem');
  });

  it('gives the submitted form the audit', async () => {
    const { outer, form, press } = await openInForm();
    const entries: unknown[] = [];
    outer.addEventListener('submit', () => entries.push(new FormData(outer).get('audit')));
    press();
    expect(entries).to.deep.equal([JSON.stringify(sessionOf(form).audit)]);
  });
});

describe('submit()', () => {
  it('says whether it was submitted', async () => {
    const { outer, form } = await openInForm();
    expect(form.submit()).to.equal(true);
    outer.addEventListener('maat-submit', (event) => event.preventDefault());
    expect(form.submit()).to.equal(false);
    sessionOf(form).clear('theme');
    expect(form.submit()).to.equal(false);
  });

  it('needs no form around the element', async () => {
    const form = await openForm(properties);
    let heard = 0;
    form.addEventListener('maat-submit', () => {
      heard += 1;
    });
    expect(form.form).to.equal(null);
    expect(form.submit()).to.equal(true);
    expect(heard).to.equal(1);
  });

  it('does nothing before there is a tool', async () => {
    const form = await openForm({});
    expect(form.submit()).to.equal(false);
    expect(form.showErrors()).to.equal(true);
    expect(form.focusField('/answers/theme')).to.equal(false);
    expect(form.value).to.equal('');
  });
});
