import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { all, get, nameOf } from '../support/find.js';
import { answerTo, openForm, sessionOf, valueAt } from '../support/form.js';
import { finish, retype, type } from '../support/use.js';

async function openDate(legend: string, answers: Audit['answers'] = {}) {
  const audit = auditOf(allKinds, answers);
  const form = await openForm({ tool: allKinds, layout: 'page', audit });
  const group = get(form, 'group', legend);
  const part = (name: string) => get(group, 'textbox', name);
  return { form, group, day: part('Day'), month: part('Month'), year: part('Year') };
}

describe('a date', () => {
  it('has three fields in a group, and takes the digits of each', async () => {
    const { form, group, day, month, year } = await openDate('Date of audit');
    expect(all(group, 'textbox').map(nameOf)).to.deep.equal(['Day', 'Month', 'Year']);
    type(day, '9');
    type(month, '3');
    type(year, '2026');
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-03-09');
  });

  it('is kept as typed until it is a date, and again when it is none any more', async () => {
    const { form, day, month, year } = await openDate('Date of audit');
    type(day, '03');
    expect(valueAt(form, 'dateOfAudit')).to.deep.equal({ day: '03' });
    type(month, 'Feb');
    type(year, '202');
    expect(valueAt(form, 'dateOfAudit')).to.deep.equal({ day: '03', month: 'Feb', year: '202' });
    type(year, '6');
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-02-03');
    retype(day, '30');
    expect(valueAt(form, 'dateOfAudit')).to.deep.equal({ day: '30', month: 'Feb', year: '2026' });
  });

  it('is not rewritten in its fields while it is typed, nor when it is left', async () => {
    const { day, month, year } = await openDate('Date of audit');
    for (const [control, text] of [
      [day, ' 03'],
      [month, 'february'],
      [year, '2026'],
    ] as const) {
      type(control, text);
      finish(control);
    }
    expect([day, month, year].map(({ value }) => value)).to.deep.equal([' 03', 'february', '2026']);
  });

  it('is a blank when all of it is deleted', async () => {
    const { form, day } = await openDate('Date of audit');
    type(day, '3');
    retype(day, '');
    expect(answerTo(form, 'dateOfAudit')).to.equal(undefined);
  });

  it('may be as exact as its question takes', async () => {
    const { form, month, year } = await openDate('First contact');
    type(year, '2025');
    expect(valueAt(form, 'firstContact')).to.equal('2025');
    type(month, 'July');
    expect(valueAt(form, 'firstContact')).to.equal('2025-07');
  });

  it('may be said in words where its question takes them', async () => {
    const { form, group } = await openDate('First contact');
    const words = 'Or say it in words, for example ‘by the next review’';
    type(get(group, 'textbox', words), ' before birth ');
    expect(valueAt(form, 'firstContact')).to.deep.equal({ words: ' before birth ' });
  });

  it('keeps words and fields beside each other', async () => {
    const { form, group, day, year } = await openDate('First contact');
    const words = get(group, 'textbox', 'Or say it in words, for example ‘by the next review’');
    type(day, '3');
    type(words, 'or so');
    type(year, '2025');
    expect(valueAt(form, 'firstContact')).to.deep.equal({ day: '3', year: '2025', words: 'or so' });
    expect([day, words, year].map(({ value }) => value)).to.deep.equal(['3', 'or so', '2025']);
  });

  it('comes back in its fields, whatever there is of it', async () => {
    const cases: [Audit['answers'][string], string[]][] = [
      [{ state: 'answered', value: '2026-03-09' }, ['9', '3', '2026']],
      [{ state: 'answered', value: { day: '31', month: 'Feb' } }, ['31', 'Feb', '']],
      [{ state: 'answered', value: { year: '26' } }, ['', '', '26']],
    ];
    for (const [answer, shown] of cases) {
      const { day, month, year } = await openDate('Date of audit', { dateOfAudit: answer });
      expect([day, month, year].map(({ value }) => value)).to.deep.equal(shown);
    }
  });

  it('that is no date of the calendar comes back unharmed', async () => {
    const answers = { dateOfAudit: { state: 'answered', value: '2026-02-31' } } as const;
    const { form, day, month, year } = await openDate('Date of audit', answers);
    finish(day);
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-02-31');
    expect([day, month, year].map(({ value }) => value)).to.deep.equal(['31', '02', '2026']);
  });

  it('that the host changes shows up', async () => {
    const { form, day, month, year } = await openDate('Date of audit');
    type(day, '03');
    sessionOf(form).set('dateOfAudit', '2025-12-04');
    expect([day, month, year].map(({ value }) => value)).to.deep.equal(['4', '12', '2025']);
  });
});
