import { MaatAuditForm } from '@maat/elements';
import { define } from '@maat/elements/define';
import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { all, get, has } from '../support/find.js';
import { answerTo, openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { click, insert } from '../support/use.js';

const properties = { tool: small, layout: 'page' } as const;

describe('two elements on one page', () => {
  it('do not mix their answers, nor their radio buttons', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const one = await openForm(properties, place);
    const other = await openForm(properties, place);
    insert(get(one, 'textbox', 'Theme'), 'first');
    insert(get(other, 'textbox', 'Theme'), 'second');
    get(one, 'radio', 'Yes').click();
    get(other, 'radio', 'No').click();
    expect([one, other].map((form) => valueAt(form, 'theme'))).to.deep.equal(['first', 'second']);
    expect(get(one, 'radio', 'Yes').checked && get(other, 'radio', 'No').checked).to.equal(true);
    expect([one, other].map((form) => valueAt(form, 'known'))).to.deep.equal([
      { choice: 'yes' },
      { choice: 'no' },
    ]);
  });

  it('tell of their own changes only, and show their own errors only', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const one = await openForm(properties, place);
    const other = await openForm(properties, place);
    const heard: EventTarget[] = [];
    place.addEventListener('maat-input', ({ target }) => target && heard.push(target));
    insert(get(other, 'textbox', 'Theme'), 'x');
    expect(heard).to.deep.equal([other]);
    one.showErrors();
    expect(has(one, 'group', 'There is a problem')).to.equal(true);
    expect(has(other, 'group', 'There is a problem')).to.equal(false);
  });

  it('may share one session, and show the same then', async () => {
    const one = await openForm(properties);
    const other = await openForm({ session: sessionOf(one), layout: 'page' });
    insert(get(one, 'textbox', 'Theme'), 'shared');
    expect(get(other, 'textbox', 'Theme').value).to.equal('shared');
  });
});

describe('an element inside another shadow root', () => {
  it('works, and is heard outside', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('form');
    host.attachShadow({ mode: 'open' }).append(inner);
    const form = await openForm({ ...properties, name: 'audit' }, inner);
    const heard: unknown[] = [];
    host.addEventListener('maat-input', ({ detail, target }) => heard.push(detail, target));
    insert(get(form, 'textbox', 'Theme'), 'deep');
    expect(heard).to.deep.equal([{ question: 'theme', revision: 1 }, host]);
    expect(new FormData(inner).get('audit')).to.equal(JSON.stringify(sessionOf(form).audit));
    form.focusField('/answers/theme');
    expect(rootOf(form).activeElement).to.equal(get(form, 'textbox', 'Theme'));
  });
});

describe('an element that is moved', () => {
  it('keeps what was typed, and is kept current', async () => {
    const form = await openForm(properties);
    insert(get(form, 'textbox', 'Theme'), 'before');
    const before = sessionOf(form);
    const controls = all(form, 'textbox');
    (await fixture(html`<aside></aside>`)).append(form);
    await form.updateComplete;
    expect(form.session).to.equal(before);
    expect(all(form, 'textbox')).to.deep.equal(controls);
    insert(get(form, 'textbox', 'Theme'), ' and after');
    expect(valueAt(form, 'theme')).to.equal('before and after');
    sessionOf(form).set('theme', 'by the host');
    expect(get(form, 'textbox', 'Theme').value).to.equal('by the host');
  });

  it('tells of a change once', async () => {
    const form = await openForm(properties);
    const other = await fixture(html`<aside></aside>`);
    for (const place of [other, document.body, other]) place.append(form);
    let heard = 0;
    form.addEventListener('maat-input', () => {
      heard += 1;
    });
    insert(get(form, 'textbox', 'Theme'), 'x');
    expect(heard).to.equal(1);
    expect(sessionOf(form).revision).to.equal(1);
  });

  it('does nothing while it is away, and catches up when it is back', async () => {
    const form = await openForm(properties);
    const place = form.parentElement ?? document.body;
    const theme = get(form, 'textbox', 'Theme');
    form.remove();
    sessionOf(form).set('theme', 'meanwhile');
    sessionOf(form).set('known', { choice: 'yes' });
    expect(theme.value).to.equal('');
    insert(theme, 'unheard');
    expect(valueAt(form, 'theme')).to.equal('meanwhile');
    place.append(form);
    await form.updateComplete;
    expect(theme.value).to.equal('meanwhile');
    expect(get(form, 'radio', 'Yes').checked).to.equal(true);
    sessionOf(form).set('theme', 'later');
    expect(theme.value).to.equal('later');
  });

  it('is where it was, with a section open', async () => {
    const form = await openForm({ tool: small });
    click(get(form, 'button', 'Second section'));
    const place = form.parentElement ?? document.body;
    form.remove();
    place.append(form);
    insert(get(form, 'textbox', 'Note (optional)'), 'still here');
    expect(valueAt(form, 'note')).to.equal('still here');
    expect(has(form, 'heading', 'Second section')).to.equal(true);
  });
});

describe('properties that are set', () => {
  it('before the element is defined are taken up', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const early = document.createElement('early-audit-form');
    const answers = { theme: { state: 'answered', value: 'early' } } as const;
    Object.assign(early, { tool: small, audit: smallAudit(answers), layout: 'page', name: 'a' });
    place.append(early);
    define({ prefix: 'early' });
    if (!(early instanceof MaatAuditForm)) throw new Error('The element was not upgraded.');
    await early.updateComplete;
    expect(answerTo(early, 'theme')).to.deep.equal(answers.theme);
    expect(get(early, 'textbox', 'Theme').value).to.equal('early');
    expect(early.getAttribute('layout')).to.equal('page');
    expect(Object.hasOwn(early, 'tool')).to.equal(false);
  });

  it('one after the other, in any order, come to the same', async () => {
    const form = await openForm({ layout: 'page' });
    expect(rootOf(form).querySelector('.form')).to.equal(null);
    form.audit = smallAudit({ theme: { state: 'answered', value: 'x' } });
    await form.updateComplete;
    form.tool = small;
    await form.updateComplete;
    expect(get(form, 'textbox', 'Theme').value).to.equal('x');
  });
});
