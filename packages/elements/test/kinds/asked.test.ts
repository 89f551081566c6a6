import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { get, has, textOf } from '../support/find.js';
import { codesOf, openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { finish, insert } from '../support/use.js';

const open = (answers = {}) =>
  openForm({ tool: allKinds, layout: 'page', audit: auditOf(allKinds, answers) });
const other = 'Which other risk?';

describe('a question under a condition', () => {
  it('appears when it is asked, and keeps what was typed when it goes and comes', async () => {
    const form = await open();
    const box = get(get(form, 'group', 'Risks found'), 'checkbox', 'Other');
    expect(has(form, 'textbox', other)).to.equal(false);
    box.click();
    insert(get(form, 'textbox', other), 'isolation');
    box.click();
    expect(has(form, 'textbox', other)).to.equal(false);
    expect(valueAt(form, 'otherRisk')).to.equal('isolation');
    expect(codesOf(form)).to.include('answer.not-asked');
    box.click();
    expect(get(form, 'textbox', other).value).to.equal('isolation');
  });

  it('appears with its section where that has the condition', async () => {
    const form = await open();
    const subject = get(form, 'group', 'Child or adult');
    expect(has(form, 'region', 'Only for children')).to.equal(false);
    get(subject, 'radio', 'Child').click();
    expect(has(get(form, 'region', 'Only for children'), 'textbox', 'School')).to.equal(true);
    get(subject, 'radio', 'Adult').click();
    expect(has(form, 'region', 'Only for children')).to.equal(false);
  });
});

describe('a text for a child or an adult', () => {
  it('follows the one who the audit is about', async () => {
    const form = await open();
    const subject = get(form, 'group', 'Child or adult');
    expect(has(form, 'textbox', '2a. Name')).to.equal(true);
    const control = get(form, 'textbox', '2a. Name');
    insert(control, 'A');
    get(subject, 'radio', 'Child').click();
    expect(get(form, 'textbox', '2a. Name of the child') === control).to.equal(true);
    get(subject, 'radio', 'Adult').click();
    expect(get(form, 'textbox', '2a. Name of the adult').value).to.equal('A');
  });
});

describe('a question of a kind that this version does not know', () => {
  const answers = { genogram: { state: 'answered', value: 'M 0 0 L <b>1</b>' } } as const;

  it('is shown with its answer, which cannot be changed, only answered N/A', async () => {
    const form = await open(answers);
    const group = get(form, 'group', 'Genogram of the family');
    expect(textOf(group)).to.contain('M 0 0 L <b>1</b>');
    expect(group.querySelectorAll('input, textarea, select, button')).to.have.lengthOf(1);
    get(group, 'checkbox', 'Not applicable (N/A)').click();
    expect(sessionOf(form).answer('genogram')).to.deep.equal({ state: 'not-applicable' });
    expect(sessionOf(form).setAside('genogram')).to.deep.equal([answers.genogram]);
  });

  it('keeps its answer when the others change', async () => {
    const form = await open(answers);
    const remark = get(form, 'textbox', 'Remark (optional)');
    insert(remark, 'x');
    finish(remark);
    expect(sessionOf(form).audit.answers).to.deep.include(answers);
  });

  it('shows an answer that is no text as it is stored', async () => {
    const value = { choice: 'yes' };
    const form = await open({ genogram: { state: 'answered', value } });
    const group = get(form, 'group', 'Genogram of the family');
    expect(textOf(group)).to.contain('"choice": "yes"');
  });
});

describe('what belongs to a question', () => {
  it('is read out with it: hint, guidance, where it comes from', async () => {
    const form = await openForm({ tool: allKinds, layout: 'page', showSources: true });
    const story = get(form, 'textbox', '1. What happened?');
    const place = story.parentElement;
    expect(place && textOf(place))
      .to.contain('Think of')
      .and.to.contain('the family');
    expect(rootOf(form).textContent).to.contain('The form, Head, 2019. A note');
    form.showSources = false;
    await form.updateComplete;
    expect(rootOf(form).textContent).not.to.contain('The form, Head, 2019');
  });

  it('may be what browsers fill in only where the tool says so', async () => {
    const form = await open();
    expect(get(form, 'textbox', '2a. Name').autocomplete).to.equal('name');
    for (const control of rootOf(form).querySelectorAll('textarea, input[type=text]')) {
      if (control.getAttribute('autocomplete') === 'name') continue;
      expect(control.getAttribute('autocomplete')).to.equal('off');
    }
  });
});
