// In a page of its own: with the development builds of libraries, which throw where something is taken out unheard.
import { AuditSession } from '@maat/core';
import { expect } from '@open-wc/testing';
import { small, smallAudit } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { openForm, valueAt } from '../support/form.js';
import { click, retype } from '../support/use.js';

const now = () => new Date('2026-03-09T10:00:00Z');

describe('a form of which one place after the other is shown', () => {
  it('takes what is typed in each, and renders nothing any more that was shown before', async () => {
    const session = new AuditSession(small, smallAudit({}), { now });
    let looks = 0;
    const progress = session.progress.bind(session);
    session.progress = (section) => {
      looks += 1;
      return progress(section);
    };
    const form = await openForm({ session });
    const looksAtKeys: number[] = [];
    for (const text of ['one', 'two', 'three']) {
      click(get(form, 'button', 'First section'));
      await form.updateComplete;
      looks = 0;
      retype(get(form, 'textbox', 'Theme'), text);
      looksAtKeys.push(looks);
      expect(valueAt(form, 'theme')).to.equal(text);
      click(get(form, 'button', 'Back to the sections of the audit'));
      await form.updateComplete;
    }
    expect(looksAtKeys).to.deep.equal([0, 0, 0]);
  });
});
