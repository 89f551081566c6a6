import { AuditSession } from '@maat/core';
import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { all, get, has } from '../support/find.js';
import { answerTo, openForm, sessionOf } from '../support/form.js';
import { click, insert } from '../support/use.js';

const given = { theme: { state: 'answered', value: 'as given' } } as const;
const audit = smallAudit(given, { revision: 3 });
const around = () => fixture<HTMLFormElement>(html`<form></form>`);

describe('a form that is reset', () => {
  it('has the audit again that was given', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, audit, layout: 'page', name: 'audit' }, outer);
    insert(get(form, 'textbox', 'Theme'), ', and more');
    insert(get(form, 'textbox', 'Note (optional)'), 'a note');
    outer.reset();
    await form.updateComplete;
    expect(sessionOf(form).audit).to.deep.equal(audit);
    expect(get(form, 'textbox', 'Theme').value).to.equal('as given');
    expect(get(form, 'textbox', 'Note (optional)').value).to.equal('');
    expect(new FormData(outer).get('audit')).to.equal(JSON.stringify(audit));
  });

  it('is blank again where none was given', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, layout: 'page' }, outer);
    get(form, 'radio', 'Yes').click();
    outer.reset();
    await form.updateComplete;
    expect(answerTo(form, 'known')).to.equal(undefined);
    expect(get(form, 'radio', 'Yes').checked).to.equal(false);
  });

  it('shows another version beside it still, where the auditor has not chosen yet', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, audit, layout: 'page' }, outer);
    form.conflict = smallAudit({ theme: { state: 'answered', value: 'theirs' } }, { revision: 9 });
    await form.updateComplete;
    outer.reset();
    await form.updateComplete;
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(true);
  });

  it('shows no errors until a section is left again', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, audit, layout: 'page' }, outer);
    expect(form.showErrors()).to.equal(false);
    expect(has(form, 'group', 'There is a problem')).to.equal(true);
    outer.reset();
    await form.updateComplete;
    expect(has(form, 'group', 'There is a problem')).to.equal(false);
    const invalid = all(form, 'textbox').filter((box) => box.hasAttribute('aria-invalid'));
    expect(invalid).to.deep.equal([]);
  });

  it('is valid or not as its audit is then', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, layout: 'page', required: true }, outer);
    sessionOf(form).set('theme', 'Neglect');
    sessionOf(form).set('known', { choice: 'no' });
    sessionOf(form).set('dateOfAudit', '2026-03-09');
    expect(form.checkValidity()).to.equal(true);
    outer.reset();
    await form.updateComplete;
    expect(outer.checkValidity()).to.equal(false);
  });

  it('can be filled in again', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, audit, layout: 'page' }, outer);
    outer.reset();
    await form.updateComplete;
    insert(get(form, 'textbox', 'Theme'), ' again');
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'as given again' });
  });

  it('begins at the task list', async () => {
    const outer = await around();
    const form = await openForm({ tool: small, audit }, outer);
    click(get(form, 'button', 'Second section'));
    outer.reset();
    await form.updateComplete;
    expect(has(form, 'heading', 'Sections of the audit')).to.equal(true);
  });

  it('keeps the session that the host gave, with the audit as it was then', async () => {
    const outer = await around();
    const session = new AuditSession(small, audit, { now: () => new Date('2026-03-09') });
    const form = await openForm({ session, layout: 'page' }, outer);
    insert(get(form, 'textbox', 'Theme'), ', and more');
    outer.reset();
    await form.updateComplete;
    expect(form.session).to.equal(session);
    expect(session.audit).to.deep.equal(audit);
    expect(get(form, 'textbox', 'Theme').value).to.equal('as given');
  });
});
