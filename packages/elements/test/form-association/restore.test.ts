import { AuditSession } from '@maat/core';
import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get, has } from '../support/find.js';
import { openForm, sessionOf } from '../support/form.js';
import { finish, insert } from '../support/use.js';

const saved = smallAudit({ theme: { state: 'answered', value: 'saved' } }, { revision: 2 });
const typed = smallAudit({ theme: { state: 'answered', value: 'typed' } }, { revision: 7 });
const state = `2 ${JSON.stringify(typed)}`;
const properties = { tool: small, audit: saved, layout: 'page', name: 'audit' } as const;

/** What the browser is given to keep while something is done. */
async function keptDuring(act: () => Promise<unknown>): Promise<unknown[]> {
  const { setFormValue } = ElementInternals.prototype;
  const kept: unknown[] = [];
  ElementInternals.prototype.setFormValue = function keep(value, given) {
    kept.push(given);
    setFormValue.call(this, value, given);
  };
  await act();
  ElementInternals.prototype.setFormValue = setFormValue;
  return kept;
}

describe('what the browser is given to keep', () => {
  it('is the audit, where the element has a name', async () => {
    const kept = await keptDuring(() => openForm(properties));
    expect(kept.at(-1)).to.equal(`2 ${JSON.stringify(saved)}`);
  });

  it('is nothing where it has none', async () => {
    const kept = await keptDuring(async () => {
      const form = await openForm({ ...properties, name: '' });
      insert(get(form, 'textbox', 'Theme'), ' and typed');
      finish(get(form, 'textbox', 'Theme'));
    });
    expect(kept).not.to.deep.equal([]);
    expect(new Set(kept)).to.deep.equal(new Set([null]));
  });
});

describe('what the browser restores', () => {
  it('is the audit again, in the controls and in the data of the form', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form></form>`);
    const form = await openForm(properties, outer);
    form.formStateRestoreCallback(state);
    expect(sessionOf(form).audit).to.deep.equal(typed);
    expect(get(form, 'textbox', 'Theme').value).to.equal('typed');
    expect(new FormData(outer).get('audit')).to.equal(JSON.stringify(typed));
  });

  it('is shown beside what somebody else saved meanwhile, and neither takes the place of the other', async () => {
    const theirs = smallAudit(
      { theme: { state: 'answered', value: 'theirs' }, note: { state: 'answered', value: 'more' } },
      { revision: 5 },
    );
    const form = await openForm({ ...properties, audit: theirs });
    form.formStateRestoreCallback(state);
    await form.updateComplete;
    expect(sessionOf(form).audit).to.deep.equal(typed);
    expect(form.conflict).to.deep.equal(theirs);
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(true);
  });

  it('does not come into an audit that was submitted', async () => {
    const submitted = {
      ...saved,
      status: 'submitted',
      submittedAt: '2026-03-09T11:00:00Z',
    } as const;
    const form = await openForm({ ...properties, audit: submitted });
    form.formStateRestoreCallback(state);
    await form.updateComplete;
    expect(sessionOf(form).audit).to.deep.equal(submitted);
  });

  it('is still to be saved', async () => {
    const form = await openForm(properties);
    form.formStateRestoreCallback(state);
    expect(sessionOf(form).dirty).to.equal(true);
  });

  it('waits until there is an audit to restore', async () => {
    const form = await openForm({ layout: 'page' });
    form.formStateRestoreCallback(state);
    Object.assign(form, properties);
    await form.updateComplete;
    expect(sessionOf(form).audit).to.deep.equal(typed);
    expect(get(form, 'textbox', 'Theme').value).to.equal('typed');
    form.audit = smallAudit({}, { revision: 100 });
    await form.updateComplete;
    expect(sessionOf(form).audit.answers).to.deep.equal({});
  });

  it('waits also where the tool is given before the audit', async () => {
    const form = await openForm({ layout: 'page' });
    form.formStateRestoreCallback(state);
    form.tool = small;
    await form.updateComplete;
    form.audit = saved;
    await form.updateComplete;
    expect(sessionOf(form).audit).to.deep.equal(typed);
  });

  it('goes into the session of the host', async () => {
    const session = new AuditSession(small, saved, { now: () => new Date('2026-03-09') });
    const form = await openForm({ session, layout: 'page' });
    form.formStateRestoreCallback(state);
    expect(session.audit).to.deep.equal(typed);
  });

  it('is the audit where the host gave none', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    form.formStateRestoreCallback(state);
    expect(sessionOf(form).audit).to.deep.equal(typed);
  });

  const kept: Record<string, string | FormData | null> = {
    'of another case': `2 ${JSON.stringify({ ...typed, id: 'a2' })}`,
    'older than what the host gave': `2 ${JSON.stringify({ ...typed, revision: 1 })}`,
    'no audit': '{"answers":[]}',
    'no JSON': '{',
    hostile: `{"__proto__":{"polluted":true},"answers":{}}`,
    'no text': new FormData(),
    nothing: null,
  };
  for (const [name, other] of Object.entries(kept)) {
    it(`changes nothing where it is ${name}`, async () => {
      const form = await openForm(properties);
      form.formStateRestoreCallback(other);
      await form.updateComplete;
      expect(sessionOf(form).audit).to.deep.equal(saved);
      expect(get(form, 'textbox', 'Theme').value).to.equal('saved');
    });
  }
});
