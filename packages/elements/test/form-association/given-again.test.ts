import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { openForm, sessionOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';

const fresh = smallAudit({}, { revision: 0 });

describe('a host that gives the same data again, as other objects', () => {
  it('does not cost what was typed into an audit that it gave', async () => {
    const form = await openForm({ tool: small, audit: fresh, layout: 'page' });
    const session = sessionOf(form);
    retype(get(form, 'textbox', 'Theme'), 'A paragraph');
    for (const given of [{ tool: small }, { audit: fresh }, { tool: small, audit: fresh }]) {
      Object.assign(form, structuredClone(given));
      await form.updateComplete;
      expect(sessionOf(form)).to.equal(session);
      expect(valueAt(form, 'theme')).to.equal('A paragraph');
    }
  });

  it('does not cost what was typed into one that was begun here', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    retype(get(form, 'textbox', 'Theme'), 'A paragraph');
    form.tool = structuredClone(small);
    await form.updateComplete;
    expect(valueAt(form, 'theme')).to.equal('A paragraph');
  });

  it('has another audit opened, and another version of the form', async () => {
    const form = await openForm({ tool: small, audit: fresh, layout: 'page' });
    retype(get(form, 'textbox', 'Theme'), 'A paragraph');
    form.tool = { ...small, title: 'Another title' };
    await form.updateComplete;
    expect(sessionOf(form).tool.title).to.equal('Another title');
    retype(get(form, 'textbox', 'Theme'), 'A paragraph');
    form.audit = smallAudit({ theme: { state: 'answered', value: 'another' } }, { revision: 0 });
    await form.updateComplete;
    expect(valueAt(form, 'theme')).to.equal('another');
  });
});

describe('a host that gives what is no audit while one is open', () => {
  for (const [name, given] of Object.entries({
    'an error of its server': { error: 'Not signed in' },
    'the same audit, broken': { ...fresh, answers: { theme: 'Neglect' } },
  })) {
    it(`is told so, and nothing that was typed is lost: ${name}`, async () => {
      const form = await openForm({ tool: small, audit: fresh, layout: 'page' });
      retype(get(form, 'textbox', 'Theme'), 'A paragraph');
      const told: unknown[] = [];
      form.addEventListener('error', (event) => {
        event.preventDefault();
        told.push(event.error);
      });
      Object.assign(form, { audit: given });
      await form.updateComplete;
      expect(told.map(String)).to.have.lengthOf(1);
      expect(String(told[0])).to.match(/^TypeError: No audit: structure\.\S+$/);
      expect(valueAt(form, 'theme')).to.equal('A paragraph');
      expect(get(form, 'textbox', 'Theme').value).to.equal('A paragraph');
    });
  }

  it('has another audit’s fault shown in the place of what is open', async () => {
    const form = await openForm({ tool: small, audit: fresh, layout: 'page' });
    form.audit = { ...fresh, id: 'another', tool: { id: 'small', version: '0.1.0' } };
    await form.updateComplete;
    expect(form.session).to.equal(undefined);
  });
});
