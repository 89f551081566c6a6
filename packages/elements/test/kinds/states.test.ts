import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { focused, get, has, stateBox } from '../support/find.js';
import { answerTo, openForm, rootOf, sessionOf } from '../support/form.js';
import { click, insert, retype } from '../support/use.js';

const open = () => openForm({ tool: allKinds, layout: 'page' });
const notApplicable = (form: MaatAuditForm, question: string) =>
  stateBox(form, question, 'Not applicable (N/A)');
const noEvidence = (form: MaatAuditForm, question: string) =>
  stateBox(form, question, 'No evidence found');
const kept = 'What you typed is kept. It comes back if you untick this.';
const reason = (form: MaatAuditForm) => get(form, 'textbox', 'Reason (optional)');

describe('N/A', () => {
  it('sets what was typed aside, says so, and brings it back', async () => {
    const form = await open();
    insert(get(form, 'textbox', '1. What happened?'), ' kept ');
    click(notApplicable(form, '1. What happened?'));
    expect(answerTo(form, 'story')).to.deep.equal({ state: 'not-applicable' });
    expect(sessionOf(form).audit.setAside).to.deep.equal({
      story: [{ state: 'answered', value: ' kept ' }],
    });
    expect(has(form, 'textbox', '1. What happened?')).to.equal(false);
    expect(rootOf(form).textContent).to.contain(kept);
    expect(focused(form) === notApplicable(form, '1. What happened?')).to.equal(true);
    click(notApplicable(form, '1. What happened?'));
    expect(answerTo(form, 'story')).to.deep.equal({ state: 'answered', value: ' kept ' });
    expect(get(form, 'textbox', '1. What happened?').value).to.equal(' kept ');
  });

  it('says nothing of what was typed where nothing was', async () => {
    const form = await open();
    click(notApplicable(form, '1. What happened?'));
    expect(rootOf(form).textContent).not.to.contain(kept);
    click(notApplicable(form, '1. What happened?'));
    expect(answerTo(form, 'story')).to.equal(undefined);
  });

  it('takes a reason, which is kept through changes of mind', async () => {
    const form = await open();
    click(notApplicable(form, '1. What happened?'));
    insert(reason(form), ' closed ');
    const answer = { state: 'not-applicable', reason: ' closed ' };
    expect(answerTo(form, 'story')).to.deep.equal(answer);
    click(notApplicable(form, '1. What happened?'));
    click(notApplicable(form, '1. What happened?'));
    expect(answerTo(form, 'story')).to.deep.equal(answer);
    expect(reason(form).value).to.equal(' closed ');
    retype(reason(form), '');
    expect(answerTo(form, 'story')).to.deep.equal({ state: 'not-applicable' });
  });

  it('sets a table, a date and a grade aside as well', async () => {
    const form = await open();
    const given = {
      actions: [{ id: 'a', cells: { action: 'x', due: { day: '3' } } }],
      firstContact: { month: 'Feb' },
      grade: { grade: 'good', rationale: 'y' },
    } as const;
    for (const [question, label] of [
      ['actions', 'Actions'],
      ['firstContact', 'First contact'],
      ['grade', 'Overall grade'],
    ] as const) {
      sessionOf(form).set(question, given[question]);
      click(notApplicable(form, label));
      expect(answerTo(form, question)).to.deep.equal({ state: 'not-applicable' });
      click(notApplicable(form, label));
      expect(answerTo(form, question)).to.deep.equal({ state: 'answered', value: given[question] });
    }
  });

  it('is not offered where the question does not take it', async () => {
    const form = await open();
    expect(() => notApplicable(form, 'Child or adult')).to.throw('0 ×');
    expect(() => noEvidence(form, 'First contact')).to.throw('0 ×');
  });

  it('can be answered also where the host has emptied the words of its box', async () => {
    const boxes = async (labels: MaatAuditForm['labels']) => {
      const form = await openForm({ tool: allKinds, layout: 'page', labels });
      const { length } = rootOf(form).querySelectorAll('[data-at=not-applicable]');
      form.remove();
      return length;
    };
    expect(await boxes({ notApplicable: '' })).to.equal(await boxes({}));
    expect(await boxes({})).to.be.greaterThan(0);
  });
});

describe('no evidence found', () => {
  it('is a state of its own, and the two states give way to each other', async () => {
    const form = await open();
    get(get(form, 'group', 'Risks found'), 'checkbox', 'Harm').click();
    click(noEvidence(form, 'Risks found'));
    insert(reason(form), 'looked twice');
    expect(answerTo(form, 'risks')).to.deep.equal({ state: 'no-evidence', reason: 'looked twice' });
    click(notApplicable(form, 'Risks found'));
    expect(answerTo(form, 'risks')).to.deep.equal({ state: 'not-applicable' });
    expect(noEvidence(form, 'Risks found').checked).to.equal(false);
    expect(reason(form).value).to.equal('');
    click(noEvidence(form, 'Risks found'));
    expect(reason(form).value).to.equal('looked twice');
    click(noEvidence(form, 'Risks found'));
    expect(answerTo(form, 'risks')).to.deep.equal({ state: 'answered', value: ['harm'] });
  });

  it('follows the host', async () => {
    const form = await open();
    sessionOf(form).noEvidence('story', 'none');
    expect(noEvidence(form, '1. What happened?').checked).to.equal(true);
    expect(reason(form).value).to.equal('none');
    sessionOf(form).undo();
    expect(noEvidence(form, '1. What happened?').checked).to.equal(false);
  });
});
