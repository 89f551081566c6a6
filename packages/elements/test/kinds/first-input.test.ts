import { expect } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { openForm, sessionOf } from '../support/form.js';

const issue = {
  code: 'answer.required',
  severity: 'error',
  pointer: '/answers/theme',
  params: {},
} as const;

describe('the first input at a question that the host has an issue with', () => {
  it('is kept', async () => {
    const form = await openForm({ tool: small, layout: 'page', issues: [issue] });
    const theme = get(form, 'textbox', 'Theme');
    theme.value = 'Neglect and exploitation';
    theme.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(theme.value).to.equal('Neglect and exploitation');
    expect(sessionOf(form).answer('theme')).to.deep.equal({
      state: 'answered',
      value: 'Neglect and exploitation',
    });
  });

  it('is recorded also where what the host gave are no issues', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    Object.assign(form, { issues: [null, {}, 'text'] });
    await form.updateComplete;
    get(form, 'textbox', 'Theme').value = 'Neglect';
    get(form, 'textbox', 'Theme').dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(sessionOf(form).answer('theme')).to.deep.equal({ state: 'answered', value: 'Neglect' });
  });
});

describe('an audit that the host gives back as it was stored', () => {
  it('does not cost what was typed meanwhile', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    sessionOf(form).set('theme', 'typed');
    const stored = { ...sessionOf(form).audit };
    sessionOf(form).set('theme', 'typed and more');
    form.audit = stored;
    await form.updateComplete;
    expect(sessionOf(form).answer('theme')).to.deep.equal({
      state: 'answered',
      value: 'typed and more',
    });
  });

  it('is not compared with another case', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    form.conflict = { ...sessionOf(form).audit, id: 'another-case', revision: 9 };
    await form.updateComplete;
    expect(form.renderRoot.querySelector('[data-conflict-question]') === null).to.equal(true);
    expect(sessionOf(form).revision).to.equal(0);
  });
});
