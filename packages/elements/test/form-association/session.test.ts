import { AuditSession } from '@maat/core';
import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get, has } from '../support/find.js';
import { openForm, valueAt } from '../support/form.js';
import { insert } from '../support/use.js';

const sessionWith = (value: string) => {
  const answers = { theme: { state: 'answered', value } } as const;
  return new AuditSession(small, smallAudit(answers), { now: () => new Date('2026-03-09') });
};

describe('a session that the host gives', () => {
  it('is filled in, and needs no tool beside it', async () => {
    const session = sessionWith('given');
    const form = await openForm({ session, layout: 'page' });
    expect(form.session).to.equal(session);
    insert(get(form, 'textbox', 'Theme'), ' and typed');
    expect(session.answer('theme')).to.deep.equal({ state: 'answered', value: 'given and typed' });
    session.undo();
    expect(get(form, 'textbox', 'Theme').value).to.equal('given');
  });

  it('comes before a tool and an audit that are given with it', async () => {
    const session = sessionWith('given');
    const form = await openForm({ tool: small, audit: smallAudit(), session, layout: 'page' });
    expect(form.session).to.equal(session);
    expect(get(form, 'textbox', 'Theme').value).to.equal('given');
  });

  it('takes the place of another', async () => {
    const [one, other] = [sessionWith('one'), sessionWith('other')];
    const form = await openForm({ session: one, layout: 'page' });
    form.showErrors();
    form.session = other;
    await form.updateComplete;
    const theme = get(form, 'textbox', 'Theme');
    expect(theme.value).to.equal('other');
    expect(has(form, 'group', 'There is a problem')).to.equal(false);
    one.set('theme', 'left behind');
    expect(theme.value).to.equal('other');
    insert(theme, ' one');
    expect(valueAt(form, 'theme')).to.equal('other one');
    expect(one.answer('theme')).to.deep.equal({ state: 'answered', value: 'left behind' });
  });

  it('tells of what was typed to those who have subscribed to it', async () => {
    const session = sessionWith('');
    const form = await openForm({ session, layout: 'page' });
    const heard: unknown[] = [];
    session.subscribe((event) => heard.push(event));
    insert(get(form, 'textbox', 'Note (optional)'), 'x');
    expect(heard).to.deep.equal([{ question: 'note', revision: 1 }]);
  });

  it('stays when the layout or the words change', async () => {
    const session = sessionWith('given');
    const form = await openForm({ session, layout: 'page' });
    form.layout = 'sections';
    form.labels = { submit: 'Send' };
    await form.updateComplete;
    form.layout = 'page';
    await form.updateComplete;
    expect(form.session).to.equal(session);
    expect(has(form, 'button', 'Send')).to.equal(true);
  });
});
