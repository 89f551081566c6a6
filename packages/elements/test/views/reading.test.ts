import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { auditOf } from '../support/audit.js';
import { all, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { readAnswers } from '../support/read.js';

const everything: Audit['answers'] = {
  subject: { state: 'answered', value: 'child' },
  name: { state: 'not-applicable' },
  dateOfAudit: { state: 'answered', value: '2026-03-09' },
  story: {
    state: 'answered',
    value: 'one\n two',
    evidence: [{ id: 'a', when: '2026-02', what: 'Call', contactType: 'email', invited: true }],
  },
  firstContact: { state: 'answered', value: { day: '31', month: 'Feb', words: 'or so' } },
  weeks: { state: 'answered', value: { typed: 'abt 5' } },
  agency: { state: 'answered', value: 'health' },
  risks: { state: 'answered', value: ['neglect', 'harm'] },
  known: { state: 'answered', value: { choice: 'no' } },
  genogram: { state: 'answered', value: 'M 0 0' },
  actions: {
    state: 'answered',
    value: [{ id: 'r', cells: { action: 'Visit', due: '2027', hours: 3, agency: 'police' } }],
  },
  grade: { state: 'answered', value: { grade: 'poor', rationale: 'why' } },
};

describe('an audit to be read', () => {
  it('has an answer of every kind in words', async () => {
    const audit = auditOf(allKinds, everything);
    const form = await openForm({ tool: allKinds, audit, readOnly: true });
    expect(readAnswers(rootOf(form))).to.deep.include({
      'Child or adult': 'Child',
      '2a. Name of the child As in the file': 'Not applicable (N/A)',
      'Date of audit': '9 March 2026',
      Remark: 'Not answered',
      'First contact': '31 Feb or so',
      'Weeks open': 'abt 5 weeks',
      'Lead agency': 'Health',
      'Was the person known before? If yes, for what reason?': 'No',
      'Genogram of the family': 'M 0 0',
      School: 'Not answered',
    });
    const { 'Overall grade': grade, 'Risks found': risks } = readAnswers(rootOf(form));
    expect(grade).to.contain('Poor').and.to.contain('why');
    expect(risks).to.contain('Neglect').and.to.contain('Harm');
    const text = rootOf(form).textContent;
    for (const part of ['one\n two', 'February 2026 · Email · Invited to the meeting', 'Call'])
      expect(text).to.contain(part);
    const [table] = rootOf(form).querySelectorAll('table');
    const cells = [...(table?.querySelectorAll('th, td') ?? [])].map(textOf);
    expect(cells).to.deep.equal(
      ['Action', 'Owner', 'Due', 'Hours', 'Agency'].concat(['Visit', '', '2027', '3', 'Police']),
    );
  });

  it('stands in the order of the paper form, with its purpose and its guide', async () => {
    const form = await openForm({ tool: westMidlands, readOnly: true });
    const { title, purpose, guidance, sections }: Tool = westMidlands;
    expect(all(form, 'heading').map(nameOf)).to.deep.equal(
      [title, purpose?.title, guidance?.title].concat(sections.map((section) => section.title)),
    );
    const numbers = Object.keys(readAnswers(rootOf(form))).filter((name) => /^\d/.test(name));
    expect(numbers.map((name) => Number.parseInt(name, 10))).to.deep.equal(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  it('has nothing that could be changed', async () => {
    const form = await openForm({ tool: small, audit: smallAudit(complete), readOnly: true });
    const controls = rootOf(form).querySelectorAll('input, textarea, select, button, a');
    expect([...controls].map(textOf)).to.deep.equal([]);
  });

  it('follows a change by the host', async () => {
    const form = await openForm({ tool: small, audit: smallAudit(complete), readOnly: true });
    sessionOf(form).set('theme', 'Another');
    expect(readAnswers(rootOf(form))).to.include({ Theme: 'Another' });
  });

  it('is what a submitted audit comes to, which cannot be submitted again', async () => {
    const audit = smallAudit(complete, {
      status: 'submitted',
      submittedAt: '2026-03-09T12:00:00Z',
    });
    const form = await openForm({ tool: small, audit });
    let submitted = 0;
    form.addEventListener('maat-submit', () => {
      submitted += 1;
    });
    expect(rootOf(form).querySelectorAll('input, textarea, button')).to.have.lengthOf(0);
    expect(readAnswers(rootOf(form))).to.include({ Theme: 'Neglect' });
    expect(form.submit()).to.equal(false);
    expect(submitted).to.equal(0);
  });

  it('comes of an audit that is submitted elsewhere and loaded', async () => {
    const form = await openForm({ tool: small, audit: smallAudit(complete), layout: 'page' });
    expect(all(form, 'textbox')).not.to.have.lengthOf(0);
    sessionOf(form).load(smallAudit(complete, { status: 'submitted', revision: 4 }));
    await form.updateComplete;
    expect(all(form, 'textbox')).to.have.lengthOf(0);
    expect(readAnswers(rootOf(form))).to.include({ Theme: 'Neglect' });
  });

  it('can be filled in again when it is no longer read-only', async () => {
    const form = await openForm({ tool: small, layout: 'page', readOnly: true });
    form.readOnly = false;
    await form.updateComplete;
    expect(all(form, 'textbox')).not.to.have.lengthOf(0);
  });

  it('gives the focus to where an answer stands, for whoever asks for its field', async () => {
    const audit = auditOf(allKinds, everything);
    const form = await openForm({ tool: allKinds, audit, readOnly: true });
    expect(form.focusField('/answers/grade')).to.equal(true);
    const { activeElement } = rootOf(form) as ShadowRoot;
    expect(activeElement?.textContent).to.contain('Poor').and.to.contain('why');
    expect(form.focusField('/answers/nothing')).to.equal(false);
    expect(form.focusField('/id')).to.equal(false);
  });
});
