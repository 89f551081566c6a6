import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { all, descriptionOf, get, nameOf } from '../support/find.js';
import { answerTo, openForm, sessionOf, valueAt } from '../support/form.js';
import { insert, retype } from '../support/use.js';

const open = () => openForm({ tool: allKinds, layout: 'page' });

describe('a choice', () => {
  it('shows its options in their order, with their hints, and takes one', async () => {
    const form = await open();
    const group = get(form, 'group', 'Child or adult');
    expect(all(group, 'radio').map(nameOf)).to.deep.equal(['Child', 'Adult']);
    expect(descriptionOf(get(group, 'radio', 'Adult'))).to.equal('From 18 years on');
    get(group, 'radio', 'Child').click();
    expect(valueAt(form, 'subject')).to.equal('child');
    get(group, 'radio', 'Adult').click();
    expect(valueAt(form, 'subject')).to.equal('adult');
  });

  it('takes its options from a code list of the tool', async () => {
    const form = await open();
    const group = get(form, 'group', 'Lead agency');
    get(group, 'radio', 'Health').click();
    expect(valueAt(form, 'agency')).to.equal('health');
  });

  it('follows the host, also back to a blank', async () => {
    const form = await open();
    const group = get(form, 'group', 'Child or adult');
    const chosen = () => all(group, 'radio').filter(({ checked }) => checked);
    get(group, 'radio', 'Child').click();
    sessionOf(form).set('subject', 'adult');
    expect(chosen().map(nameOf)).to.deep.equal(['Adult']);
    sessionOf(form).clear('subject');
    expect(chosen()).to.have.lengthOf(0);
  });
});

describe('choices', () => {
  it('take any number of options, in the order of the options', async () => {
    const form = await open();
    const box = (name: string) => get(get(form, 'group', 'Risks found'), 'checkbox', name);
    box('Other').click();
    box('Neglect').click();
    expect(valueAt(form, 'risks')).to.deep.equal(['neglect', 'other']);
    box('Other').click();
    expect(valueAt(form, 'risks')).to.deep.equal(['neglect']);
    box('Neglect').click();
    expect(answerTo(form, 'risks')).to.equal(undefined);
  });
});

describe('a decision', () => {
  it('takes its choice and its explanation, each without the other too', async () => {
    const form = await open();
    const group = get(form, 'group', 'Was the person known before?');
    const [why] = all(group, 'textbox');
    if (why === undefined) throw new Error('There is no box for the explanation.');
    insert(why, 'twice');
    expect(valueAt(form, 'known')).to.deep.equal({ explanation: 'twice' });
    get(group, 'radio', 'Yes').click();
    expect(valueAt(form, 'known')).to.deep.equal({ choice: 'yes', explanation: 'twice' });
    retype(why, '');
    expect(valueAt(form, 'known')).to.deep.equal({ choice: 'yes' });
  });

  it('calls its explanation optional unless the choice needs it', async () => {
    const form = await open();
    const group = get(form, 'group', 'Was the person known before?');
    const names = () => all(group, 'textbox').map(nameOf);
    expect(names()).to.deep.equal(['If yes, for what reason? (optional)']);
    get(group, 'radio', 'Yes').click();
    expect(names()).to.deep.equal(['If yes, for what reason?']);
    get(group, 'radio', 'No').click();
    expect(names()).to.deep.equal(['If yes, for what reason? (optional)']);
  });
});

describe('a grade', () => {
  it('shows the scale, best first, each step described by its words', async () => {
    const form = await open();
    const group = get(form, 'group', 'Overall grade');
    expect(all(group, 'radio').map(nameOf)).to.deep.equal(['Good', 'Poor']);
    expect(descriptionOf(get(group, 'radio', 'Poor'))).to.contain('in one way');
  });

  it('takes a step and its rationale', async () => {
    const form = await open();
    const group = get(form, 'group', 'Overall grade');
    get(group, 'radio', 'Good').click();
    insert(get(group, 'textbox', 'Why this grade?'), ' because ');
    expect(valueAt(form, 'grade')).to.deep.equal({ grade: 'good', rationale: ' because ' });
  });

  it('comes back as it was', async () => {
    const value = { grade: 'poor', rationale: 'why\nnot' };
    const audit = auditOf(allKinds, { grade: { state: 'answered', value } });
    const form = await openForm({ tool: allKinds, layout: 'page', audit });
    const group = get(form, 'group', 'Overall grade');
    expect(get(group, 'radio', 'Poor').checked).to.equal(true);
    expect(get(group, 'textbox', 'Why this grade?').value).to.equal('why\nnot');
  });
});
