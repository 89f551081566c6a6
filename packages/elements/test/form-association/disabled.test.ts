import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { answerTo, openForm } from '../support/form.js';

const properties = { tool: small, audit: smallAudit(), layout: 'page', name: 'audit' } as const;

/** Whether all that can be used in the form can be used, or none of it. */
function usable(form: MaatAuditForm): boolean {
  const controls = [
    get(form, 'textbox', 'Theme'),
    get(form, 'radio', 'Yes'),
    get(form, 'button', 'Submit the audit'),
  ];
  const enabled = controls.filter((control) => control.matches(':enabled'));
  expect(enabled.length === 0 || enabled.length === controls.length).to.equal(true);
  return enabled.length > 0;
}

describe('an element that is disabled', () => {
  it('by its own attribute can not be used, and has no part in the form', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = await openForm({ ...properties, required: true }, outer);
    expect(usable(form)).to.equal(true);
    form.setAttribute('disabled', '');
    await form.updateComplete;
    expect(form.disabled).to.equal(true);
    expect(usable(form)).to.equal(false);
    expect([...new FormData(outer)]).to.deep.equal([]);
    expect(form.willValidate).to.equal(false);
    expect(outer.checkValidity()).to.equal(true);
    form.removeAttribute('disabled');
    await form.updateComplete;
    expect(usable(form)).to.equal(true);
    expect([...new FormData(outer).keys()]).to.deep.equal(['audit']);
  });

  it('by its property says so in its attribute', async () => {
    const form = await openForm({ ...properties, disabled: true });
    expect(form.hasAttribute('disabled')).to.equal(true);
    expect(usable(form)).to.equal(false);
    form.disabled = false;
    await form.updateComplete;
    expect(usable(form)).to.equal(true);
  });

  it('by a fieldset around it can not be used, as long as that is disabled', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset disabled></fieldset>`);
    const form = await openForm(properties, fieldset);
    expect(form.disabled).to.equal(false);
    expect(usable(form)).to.equal(false);
    fieldset.disabled = false;
    await form.updateComplete;
    expect(usable(form)).to.equal(true);
    fieldset.disabled = true;
    await form.updateComplete;
    expect(usable(form)).to.equal(false);
  });

  it('by both is not usable before neither is', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset disabled></fieldset>`);
    const form = await openForm({ ...properties, disabled: true }, fieldset);
    fieldset.disabled = false;
    await form.updateComplete;
    expect(usable(form)).to.equal(false);
    fieldset.disabled = true;
    form.disabled = false;
    await form.updateComplete;
    expect(usable(form)).to.equal(false);
    fieldset.disabled = false;
    await form.updateComplete;
    expect(usable(form)).to.equal(true);
  });

  it('keeps what was typed', async () => {
    const answers = { theme: { state: 'answered', value: 'Neglect' } } as const;
    const form = await openForm({ ...properties, audit: smallAudit(answers), disabled: true });
    form.disabled = false;
    await form.updateComplete;
    expect(answerTo(form, 'theme')).to.deep.equal(answers.theme);
    expect(get(form, 'textbox', 'Theme').value).to.equal('Neglect');
  });
});
