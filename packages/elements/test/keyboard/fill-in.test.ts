import type { MaatAuditForm } from '@maat/elements';
import type { Audit } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { focused, nameOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { keyIn, press } from '../support/real-input.js';

/** Goes on by Tab until what has this name has the focus. */
async function tabTo(form: MaatAuditForm, name: string): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    await press('Tab');
    const { activeElement } = rootOf(form);
    if (activeElement && nameOf(activeElement) === name) return;
    passed.push(activeElement ? nameOf(activeElement) : (document.activeElement?.localName ?? ''));
  }
  throw new Error(`Tab does not lead to '${name}', but to ${passed.join(', ')}.`);
}

describe('by keyboard alone', () => {
  it('a whole audit is filled in, checked, mended and submitted', async () => {
    const place = await fixture<HTMLElement>(html`<main><button>Before</button></main>`);
    const form = await openForm({ tool: small, audit: smallAudit() }, place);
    const submitted: Audit[] = [];
    form.addEventListener('maat-submit', ({ detail }) => submitted.push(detail.audit));
    place.querySelector('button')?.focus();

    await tabTo(form, 'First section');
    await press('Enter');
    expect(nameOf(focused(form))).to.equal('First section');
    await tabTo(form, 'Theme');
    await keyIn('Neglect ');
    await tabTo(form, 'Yes');
    await press(' ');
    await press('ArrowDown');
    expect(nameOf(focused(form))).to.equal('No');
    await tabTo(form, 'Yes, I have completed this section');
    await press(' ');
    await tabTo(form, 'Continue');
    await press('Enter');

    expect(nameOf(focused(form))).to.equal('Second section');
    await tabTo(form, 'Day');
    await keyIn('30');
    await tabTo(form, 'Month');
    await keyIn('Feb');
    await tabTo(form, 'Year');
    await keyIn('2026');
    await tabTo(form, 'Note (optional)');
    await keyIn('one');
    await press('Enter');
    await keyIn('two');
    await tabTo(form, 'Continue');
    await press('Enter');

    expect(nameOf(focused(form))).to.equal('Check your answers');
    await tabTo(form, 'Submit the audit');
    await press('Enter');
    expect(submitted).to.deep.equal([]);
    expect(nameOf(focused(form))).to.equal('There is a problem');
    await press('Tab');
    expect(focused(form).localName).to.equal('a');
    await press('Enter');
    expect(nameOf(focused(form))).to.equal('Day');
    await press('Backspace');
    await press('Backspace');
    await keyIn('28');
    await tabTo(form, 'Continue');
    await press('Enter');
    await tabTo(form, 'Submit the audit');
    await press(' ');

    expect(submitted.map(({ answers }) => answers)).to.deep.equal([
      {
        theme: { state: 'answered', value: 'Neglect ' },
        known: { state: 'answered', value: { choice: 'no' } },
        dateOfAudit: { state: 'answered', value: '2026-02-28' },
        note: { state: 'answered', value: 'one\ntwo' },
      },
    ]);
    expect(sessionOf(form).completedSections).to.deep.equal(['first']);
  }).timeout(60_000);
});
