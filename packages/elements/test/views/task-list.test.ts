import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { all, descriptionOf, focused, get, has, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { click, insert } from '../support/use.js';

const open = (answers = {}, more = {}) =>
  openForm({ tool: small, audit: smallAudit(answers, more) });
const status = (form: MaatAuditForm, section: string) =>
  descriptionOf(get(form, 'button', section));

describe('the list of sections', () => {
  it('is what a form begins with: its title, what it is for, and each section', async () => {
    const form = await openForm({ tool: allKinds });
    const headings = all(form, 'heading').map(nameOf);
    expect(headings).to.deep.equal(['A tool of every kind', 'Sections of the audit']);
    const summaries = [...rootOf(form).querySelectorAll('summary')].map(textOf);
    expect(summaries).to.deep.equal(['What it is for', 'How to fill it in']);
    expect(all(form, 'button').map(nameOf)).to.deep.equal([
      'About',
      'The work',
      'The outcome',
      'Check your answers and submit',
    ]);
  });

  it('says how far each section has come', async () => {
    const form = await open();
    expect(status(form, 'First section')).to.equal('Not started');
    sessionOf(form).set('theme', 'Neglect');
    expect(status(form, 'First section')).to.equal('In progress: 1 of 2 answered');
    sessionOf(form).completeSection('first', true);
    expect(status(form, 'First section')).to.equal('Completed');
    expect(rootOf(form).textContent).to.contain('You have completed 1 of 2 sections.');
  });

  it('has the sections that are asked, and no others', async () => {
    const form = await openForm({ tool: allKinds });
    expect(has(form, 'button', 'Only for children')).to.equal(false);
    sessionOf(form).set('subject', 'child');
    expect(has(form, 'button', 'Only for children')).to.equal(true);
  });

  it('says where there is a problem once the section was looked at', async () => {
    const form = await open(complete, { completedSections: ['first', 'second'] });
    sessionOf(form).clear('theme');
    expect(status(form, 'First section')).to.equal('Completed');
    expect(form.submit()).to.equal(false);
    expect(status(form, 'First section')).to.equal('There is a problem');
    expect(status(form, 'Second section')).to.equal('Completed');
  });

  it('leads into a section, with the focus at its heading, and back', async () => {
    const form = await open();
    click(get(form, 'button', 'Second section'));
    expect(nameOf(focused(form))).to.equal('Second section');
    expect(has(form, 'textbox', 'Note (optional)')).to.equal(true);
    expect(has(form, 'textbox', 'Theme')).to.equal(false);
    click(get(form, 'button', 'Back to the sections of the audit'));
    expect(nameOf(focused(form))).to.equal('Sections of the audit');
    expect(has(form, 'textbox', 'Note (optional)')).to.equal(false);
  });

  it('keeps what was typed in a section while another is open', async () => {
    const form = await open();
    click(get(form, 'button', 'First section'));
    insert(get(form, 'textbox', 'Theme'), 'kept');
    click(get(form, 'button', 'Back to the sections of the audit'));
    click(get(form, 'button', 'Second section'));
    expect(get(form, 'textbox', 'Note (optional)').value).to.equal('');
    click(get(form, 'button', 'Back to the sections of the audit'));
    click(get(form, 'button', 'First section'));
    expect(get(form, 'textbox', 'Theme').value).to.equal('kept');
  });

  it('is left out where all is on one page', async () => {
    const form = await openForm({ tool: small, layout: 'page' });
    expect(has(form, 'heading', 'Sections of the audit')).to.equal(false);
    expect(all(form, 'region').map(nameOf)).to.deep.equal(['First section', 'Second section']);
    expect(has(form, 'button', 'Submit the audit')).to.equal(true);
  });
});

describe('a form whose looks change while it is filled in', () => {
  it('stays where it is, and shows what it showed', async () => {
    const form = await open();
    click(get(form, 'button', 'First section'));
    form.submit();
    form.labels = { continue: 'Onwards' };
    await form.updateComplete;
    expect(has(form, 'button', 'Onwards')).to.equal(true);
    expect(has(form, 'textbox', 'Theme')).to.equal(true);
    expect(rootOf(form).querySelectorAll('[aria-invalid=true]')).not.to.have.lengthOf(0);
  });
});
