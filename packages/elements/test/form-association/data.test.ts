import { expect, fixture, html } from '@open-wc/testing';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { openForm, sessionOf, valueAt } from '../support/form.js';
import { finish, type } from '../support/use.js';

const around = () => fixture<HTMLFormElement>(html`<form></form>`);
const properties = { tool: small, audit: smallAudit(), layout: 'page', name: 'audit' } as const;

/** The audits that a form's data has under a name. */
function audits(form: HTMLFormElement, name = 'audit'): unknown[] {
  return new FormData(form).getAll(name).map((entry) => JSON.parse(String(entry)));
}

describe('the data of a <form>', () => {
  it('has the audit in JSON, under the name of the element', async () => {
    const outer = await around();
    const form = await openForm(properties, outer);
    expect(form.form).to.equal(outer);
    expect(form.value).to.equal(JSON.stringify(smallAudit()));
    expect(audits(outer)).to.deep.equal([smallAudit()]);
  });

  it('has what was typed, also in a control that was not left', async () => {
    const outer = await around();
    const form = await openForm(properties, outer);
    const theme = get(form, 'textbox', 'Theme');
    type(theme, 'Negl');
    expect(audits(outer)).to.deep.equal([sessionOf(form).audit]);
    expect(valueAt(form, 'theme')).to.equal('Negl');
    type(theme, 'ect');
    finish(theme);
    expect(audits(outer)).to.deep.equal([sessionOf(form).audit]);
  });

  it('has what the host has changed', async () => {
    const outer = await around();
    const form = await openForm(properties, outer);
    sessionOf(form).set('theme', 'by the host');
    expect(audits(outer)).to.deep.equal([sessionOf(form).audit]);
  });

  it('has an audit that is not complete as well as one that is', async () => {
    const outer = await around();
    await openForm({ ...properties, audit: smallAudit(complete) }, outer);
    expect(audits(outer)).to.deep.equal([smallAudit(complete)]);
  });

  it('has nothing of an element without a name', async () => {
    const outer = await around();
    const form = await openForm({ ...properties, name: '' }, outer);
    expect([...new FormData(outer).keys()]).to.deep.equal([]);
    form.name = 'late';
    await form.updateComplete;
    expect([...new FormData(outer).keys()]).to.deep.equal(['late']);
    expect(form.getAttribute('name')).to.equal('late');
  });

  it('keeps the entries of other controls, also under the same name', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form>
      <input name="before" value="1" />
      <input name="audit" value="{}" />
      <div></div>
      <input name="after" value="2" />
    </form>`);
    const form = await openForm(properties, outer.querySelector('div') ?? outer);
    type(get(form, 'textbox', 'Theme'), 'Neglect');
    expect(audits(outer)).to.deep.equal([{}, sessionOf(form).audit]);
    expect([...new FormData(outer).keys()]).to.have.members(['before', 'audit', 'audit', 'after']);
  });

  it('has the audit in the place of the element', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form>
      <input name="before" value="1" />
      <div></div>
      <input name="after" value="2" />
    </form>`);
    const form = await openForm(properties, outer.querySelector('div') ?? outer);
    type(get(form, 'textbox', 'Theme'), 'Neglect');
    expect([...new FormData(outer).keys()]).to.deep.equal(['before', 'audit', 'after']);
  });

  it('has the audits of two elements of one name', async () => {
    const outer = await around();
    const one = await openForm(properties, outer);
    const other = await openForm({ ...properties, audit: smallAudit({}, { id: 'a2' }) }, outer);
    type(get(one, 'textbox', 'Theme'), 'first');
    type(get(other, 'textbox', 'Theme'), 'second');
    expect(audits(outer)).to.deep.equal([sessionOf(one).audit, sessionOf(other).audit]);
  });

  it('follows the element into another form', async () => {
    const [from, to] = [await around(), await around()];
    const form = await openForm(properties, from);
    to.append(form);
    type(get(form, 'textbox', 'Theme'), 'moved');
    expect(audits(from)).to.deep.equal([]);
    expect(audits(to)).to.deep.equal([sessionOf(form).audit]);
    expect(form.form).to.equal(to);
  });
});
