// In a page of its own: it must hydrate before the element is defined.
import { createAudit } from '@maat/core';
import { hydrateAuditForm } from '@maat/elements/hydrate';
import type { Answers, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { judged, judgedGood } from '../fixtures/judged.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { all, focused, get, has } from '../support/find.js';
import { answerTo, rootOf, sessionOf, valueAt } from '../support/form.js';
import {
  elementsOf,
  openMarkup,
  openServed,
  type Served,
  servedMarkup,
} from '../support/server.js';
import { insert } from '../support/use.js';
import { warnings } from '../support/warnings.js';

const page = (answers: Answers = {}): Served => ({
  tool: small,
  audit: smallAudit(answers),
  layout: 'page',
});

function auditOf(tool: Tool, answers: Answers = {}): Served['audit'] {
  return { ...createAudit(tool, { id: 'a1', now: new Date('2026-03-09T10:00:00Z') }), answers };
}

/** Forms of every kind of content that there is to hydrate. */
const served: Readonly<Record<string, Served>> = {
  'that is empty': page(),
  'that is filled in': page({
    theme: { state: 'answered', value: '"<b>&amp;\n' },
    known: { state: 'answered', value: { choice: 'yes', explanation: '\n</textarea>&lt;' } },
    dateOfAudit: { state: 'answered', value: '2026-03-09' },
    note: { state: 'not-applicable', reason: 'a\r\nb' },
  }),
  'with its sections': { tool: small, audit: smallAudit(complete) },
  'to be read': { ...page(complete), readOnly: true },
  'of every kind': { tool: allKinds, audit: auditOf(allKinds), layout: 'page' },
  'with judgements': {
    tool: judged,
    audit: auditOf(judged, judgedGood),
    layout: 'page',
    headingLevel: 3,
  },
};

describe('a form that a server has rendered', () => {
  for (const [name, given] of Object.entries(served)) {
    it(`${name} is taken over element by element`, async () => {
      const form = await openServed(given);
      const before = elementsOf(form);
      expect(before.length).to.be.greaterThan(10);
      const markup = before.map(({ outerHTML }) => outerHTML);
      const told = await warnings(() => hydrateAuditForm(form, given));
      expect(told).to.deep.equal([]);
      const after = elementsOf(form);
      expect(after.length).to.equal(before.length);
      expect(after.every((element, at) => element === before[at])).to.equal(true);
      expect(after.map(({ outerHTML }) => outerHTML)).to.deep.equal(markup);
      expect(sessionOf(form).revision).to.equal(0);
      expect(rootOf(form).adoptedStyleSheets).not.to.have.lengthOf(0);
      expect(rootOf(form).querySelector('link, style')).to.equal(null);
    });
  }

  it('shows all answers before any script, and nothing else', async () => {
    const form = await openServed(served['that is filled in'] ?? page());
    expect(form.session).to.equal(undefined);
    expect(get(form, 'textbox', 'Theme').value).to.equal('"<b>&amp;');
    expect(get(form, 'textbox', 'Since when?').value).to.equal('\n</textarea>&lt;');
    expect(get(form, 'radio', 'Yes').checked).to.equal(true);
    expect(get(form, 'radio', 'No').checked).to.equal(false);
    expect(get(form, 'textbox', 'Reason (optional)').value).to.equal('a\nb');
  });

  it('is filled in, checked and submitted like any other from then on', async () => {
    const given = page();
    const form = await openServed(given);
    await hydrateAuditForm(form, given);
    insert(get(form, 'textbox', 'Theme'), 'x');
    expect(valueAt(form, 'theme')).to.equal('x');
    expect(form.submit()).to.equal(false);
    expect(focused(form)).to.equal(get(form, 'group', 'There is a problem'));
    sessionOf(form).set('theme', 'by the host');
    expect(get(form, 'textbox', 'Theme').value).to.equal('by the host');
  });
});

describe('what was done before the script came', () => {
  /** Does what a browser does without a script: it changes the control, and nobody hears of it. */
  function write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    control.focus();
    control.setRangeText(text, 0, control.value.length, 'end');
  }

  it('is recorded, and told to the host', async () => {
    const given = page({ known: { state: 'answered', value: { choice: 'no' } } });
    const form = await openServed(given);
    write(get(form, 'textbox', 'Since when? (optional)'), 'January');
    get(form, 'radio', 'Yes').checked = true;
    const [day, month, year] = all(form, 'textbox').slice(2, 5);
    for (const [control, text] of [
      [day, '03'],
      [month, 'Feb'],
      [year, '2026'],
    ] as const)
      if (control) write(control, text);
    write(get(form, 'textbox', 'Theme'), 'Neglect');
    get(form, 'textbox', 'Theme').setSelectionRange(2, 4, 'backward');
    const heard: unknown[] = [];
    form.addEventListener('maat-input', ({ detail }) => heard.push(detail.question));
    const before = elementsOf(form);
    await hydrateAuditForm(form, given);
    expect(answerTo(form, 'known')).to.deep.equal({
      state: 'answered',
      value: { choice: 'yes', explanation: 'January' },
    });
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-02-03');
    expect(valueAt(form, 'theme')).to.equal('Neglect');
    expect([day?.value, month?.value]).to.deep.equal(['03', 'Feb']);
    expect([...new Set(heard)].sort()).to.deep.equal(['dateOfAudit', 'known', 'theme']);
    expect(elementsOf(form).filter((element) => !before.includes(element))).to.deep.equal([]);
    const theme = get(form, 'textbox', 'Theme');
    expect(focused(form)).to.equal(theme);
    const { selectionStart, selectionEnd, selectionDirection } = theme;
    expect([selectionStart, selectionEnd, selectionDirection]).to.deep.equal([2, 4, 'backward']);
    insert(theme, 'x');
    expect(valueAt(form, 'theme')).to.equal('Nexect');
  });

  it('is finished at once where it is a choice, though the focus is on it still', async () => {
    const given = page({});
    const form = await openServed(given);
    const yes = get(form, 'radio', 'Yes');
    yes.focus();
    yes.checked = true;
    const heard: unknown[] = [];
    form.addEventListener('maat-change', ({ detail }) => heard.push(detail.question));
    await hydrateAuditForm(form, given);
    expect(heard).to.deep.equal(['known']);
  });

  it('is kept where an answer was taken out, or a state was ticked', async () => {
    const given = page({ theme: { state: 'answered', value: 'was here' } });
    const form = await openServed(given);
    write(get(form, 'textbox', 'Theme'), '');
    const boxes = all(form, 'checkbox');
    for (const box of boxes) box.checked = true;
    await hydrateAuditForm(form, given);
    expect(sessionOf(form).audit.answers['theme']?.state).to.equal('not-applicable');
    expect(boxes.length).to.be.greaterThan(1);
    expect(sessionOf(form).revision).to.be.greaterThan(1);
  });

  it('is recorded as well where the markup is another than the browser renders', async () => {
    const markup = await servedMarkup(page());
    const form = await openMarkup(markup.replace(/lit-part [^-]+/, 'lit-part older'));
    write(get(form, 'textbox', 'Theme'), 'Neglect');
    const told = await warnings(() => hydrateAuditForm(form, page()));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('rendered anew');
    expect(valueAt(form, 'theme')).to.equal('Neglect');
    expect(get(form, 'textbox', 'Theme').value).to.equal('Neglect');
    expect(all(form, 'group').length).to.be.greaterThan(1);
    expect(has(form, 'button', 'Submit the audit')).to.equal(true);
  });
});
