import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { descriptionOf, get, textOf } from '../support/find.js';
import { answerTo, openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { finish, retype, type } from '../support/use.js';

async function openNumber(answers: Audit['answers'] = {}) {
  const audit = auditOf(allKinds, answers);
  const form = await openForm({ tool: allKinds, layout: 'page', audit });
  return { form, control: get(form, 'textbox', 'Weeks open') };
}

describe('a number', () => {
  it('can be typed with a point in it, and is a number as soon as it is one', async () => {
    const { form, control } = await openNumber();
    const seen: unknown[] = [];
    for (const key of '1.05') {
      type(control, key);
      seen.push(valueAt(form, 'weeks'));
    }
    expect(seen).to.deep.equal([1, { typed: '1.' }, 1, 1.05]);
    expect(control.value).to.equal('1.05');
  });

  it('is kept as it is typed where it is none', async () => {
    const { form, control } = await openNumber();
    type(control, ' abt. 12 ');
    finish(control);
    expect(valueAt(form, 'weeks')).to.deep.equal({ typed: ' abt. 12 ' });
    expect(control.value).to.equal(' abt. 12 ');
  });

  for (const [text, value] of [
    ['007', 7],
    ['+5', 5],
    ['1,234.50', 1234.5],
    ['-0', -0],
  ] as const) {
    it(`is not rewritten while it is typed: ${text}`, async () => {
      const { form, control } = await openNumber();
      type(control, text);
      finish(control);
      expect(valueAt(form, 'weeks')).to.equal(value);
      expect(control.value).to.equal(text);
    });
  }

  it('that a computer would round stays as it was typed', async () => {
    const { form, control } = await openNumber();
    type(control, '12345678901234567');
    expect(valueAt(form, 'weeks')).to.deep.equal({ typed: '12345678901234567' });
  });

  it('is a blank when it is deleted', async () => {
    const { form, control } = await openNumber();
    type(control, '5');
    retype(control, '');
    expect(answerTo(form, 'weeks')).to.equal(undefined);
  });

  it('comes back in its box, and follows the host', async () => {
    const { form, control } = await openNumber({ weeks: { state: 'answered', value: 12.5 } });
    expect(control.value).to.equal('12.5');
    sessionOf(form).set('weeks', 3);
    expect(control.value).to.equal('3');
    sessionOf(form).set('weeks', { typed: '3,' });
    expect(control.value).to.equal('3,');
  });

  it('is read out with its unit, and read with it', async () => {
    const { form, control } = await openNumber({ weeks: { state: 'answered', value: 12 } });
    expect(descriptionOf(control)).to.contain('weeks');
    form.readOnly = true;
    await form.updateComplete;
    const [answer] = [...rootOf(form).querySelectorAll('dt')]
      .filter((term) => textOf(term) === 'Weeks open')
      .map(({ nextElementSibling }) => nextElementSibling);
    expect(answer && textOf(answer)).to.equal('12 weeks');
  });
});
