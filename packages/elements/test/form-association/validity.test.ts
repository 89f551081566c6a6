import { expect, fixture, html } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { focused, get, has, nameOf } from '../support/find.js';
import { openForm, sessionOf } from '../support/form.js';
import { retype } from '../support/use.js';

const around = () => fixture<HTMLFormElement>(html`<form></form>`);
const properties = { tool: small, layout: 'page', name: 'audit' } as const;
const problem = 'There is a problem';

/** An audit that lacks its theme only. */
const { theme: _, ...withoutTheme } = complete;

describe('an element that is required', () => {
  it('is invalid as long as the audit has errors', async () => {
    const form = await openForm({ ...properties, required: true }, await around());
    expect(form.validity.valid).to.equal(false);
    expect(form.validity.customError).to.equal(true);
    expect(form.validationMessage).not.to.equal('');
    expect(form.matches(':invalid')).to.equal(true);
  });

  it('is valid when they are mended, at once and not when the control is left', async () => {
    const outer = await around();
    const audit = smallAudit(withoutTheme);
    const form = await openForm({ ...properties, audit, required: true }, outer);
    expect(outer.checkValidity()).to.equal(false);
    retype(get(form, 'textbox', 'Theme'), 'Neglect');
    expect(form.matches(':valid')).to.equal(true);
    expect(outer.checkValidity()).to.equal(true);
    expect(form.validationMessage).to.equal('');
    retype(get(form, 'textbox', 'Theme'), '');
    expect(outer.checkValidity()).to.equal(false);
  });

  it('is valid when the host mends them', async () => {
    const outer = await around();
    const audit = smallAudit(withoutTheme);
    const form = await openForm({ ...properties, audit, required: true }, outer);
    sessionOf(form).set('theme', 'Neglect');
    expect(outer.checkValidity()).to.equal(true);
    sessionOf(form).undo();
    expect(outer.checkValidity()).to.equal(false);
  });

  it('is not invalid for a warning', async () => {
    const event = { state: 'answered', value: '2020-01-01' } as const;
    const audit = smallAudit({ ...complete, event });
    const form = await openForm({ ...properties, audit, required: true });
    expect(sessionOf(form).issues.map(({ severity }) => severity)).to.deep.equal(['warning']);
    expect(form.checkValidity()).to.equal(true);
  });

  it('keeps a form from being submitted, and moves the focus to its own error summary', async () => {
    const outer = await around();
    const form = await openForm({ ...properties, required: true }, outer);
    const submitted: Event[] = [];
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(event);
    });
    outer.requestSubmit();
    await form.updateComplete;
    expect(submitted).to.deep.equal([]);
    expect(nameOf(focused(form))).to.equal(problem);
  });

  it('lets a form be submitted when there is nothing wrong', async () => {
    const outer = await around();
    await openForm({ ...properties, audit: smallAudit(complete), required: true }, outer);
    let submitted = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    outer.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('tells by reportValidity, and shows what is wrong', async () => {
    const form = await openForm({ ...properties, required: true }, await around());
    let invalid = 0;
    form.addEventListener('invalid', () => {
      invalid += 1;
    });
    expect(form.reportValidity()).to.equal(false);
    expect(invalid).to.equal(1);
    expect(nameOf(focused(form))).to.equal(problem);
  });

  it('tells by checkValidity, and shows nothing', async () => {
    const form = await openForm({ ...properties, required: true }, await around());
    let invalid = 0;
    form.addEventListener('invalid', () => {
      invalid += 1;
    });
    expect(form.checkValidity()).to.equal(false);
    expect(invalid).to.equal(1);
    expect(has(form, 'group', problem)).to.equal(false);
  });

  it('becomes so, and ceases to be, as the property says', async () => {
    const form = await openForm(properties, await around());
    form.required = true;
    await form.updateComplete;
    expect(form.matches(':invalid')).to.equal(true);
    form.required = false;
    await form.updateComplete;
    expect(form.matches(':invalid')).to.equal(false);
  });
});

describe('an element that is not required', () => {
  it('is valid whatever the audit says', async () => {
    const outer = await around();
    const form = await openForm(properties, outer);
    expect(sessionOf(form).issues).not.to.deep.equal([]);
    expect(form.validity.valid).to.equal(true);
    expect(form.willValidate).to.equal(true);
    expect(outer.checkValidity()).to.equal(true);
  });
});
