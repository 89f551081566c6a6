import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { all, focused, get, has, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { click } from '../support/use.js';

async function openSection(answers = {}, more = {}): Promise<MaatAuditForm> {
  const form = await openForm({ tool: small, audit: smallAudit(answers, more) });
  click(get(form, 'button', 'First section'));
  return form;
}

const yes = 'Yes, I have completed this section';
const no = 'No, I will come back to it later';

describe('a section', () => {
  it('asks whether it is completed, and keeps the answer in the audit', async () => {
    const form = await openSection(complete);
    const group = get(form, 'group', 'Have you completed this section?');
    expect(all(group, 'radio').map(({ checked }) => checked)).to.deep.equal([false, false]);
    click(get(group, 'radio', yes));
    expect(sessionOf(form).audit.completedSections).to.deep.equal(['first']);
    click(get(group, 'radio', no));
    expect(sessionOf(form).completedSections).to.deep.equal([]);
  });

  it('tells the host that it was called complete', async () => {
    const form = await openSection(complete);
    const told: unknown[] = [];
    for (const name of ['maat-input', 'maat-change'] as const)
      form.addEventListener(name, ({ detail }) => told.push([name, detail]));
    click(get(form, 'radio', yes));
    expect(told).to.deep.equal([
      ['maat-input', { section: 'first', revision: 1 }],
      ['maat-change', { section: 'first', revision: 1 }],
    ]);
  });

  it('shows that it was completed when it is opened again', async () => {
    const form = await openSection(complete, { completedSections: ['first'] });
    expect(get(form, 'radio', yes).checked).to.equal(true);
    sessionOf(form).completeSection('first', false);
    expect(get(form, 'radio', yes).checked).to.equal(false);
  });

  it('leads on to the next one, and from the last one to the answers', async () => {
    const form = await openSection(complete);
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('Second section');
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('Check your answers');
  });

  it('may be left as it is, unfinished', async () => {
    const form = await openSection();
    click(get(form, 'radio', no));
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('Second section');
  });

  it('that is called complete and is not stays, with its errors and the focus on them', async () => {
    const form = await openSection();
    click(get(form, 'radio', yes));
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('There is a problem');
    expect(all(focused(form), 'link')).to.have.lengthOf(2);
    expect(has(form, 'textbox', 'Theme')).to.equal(true);
    click(get(form, 'radio', no));
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('Second section');
  });

  it('shows its own errors alone in that', async () => {
    const form = await openSection();
    click(get(form, 'radio', yes));
    click(get(form, 'button', 'Continue'));
    expect(textOf(focused(form))).not.to.contain('Date of audit');
  });

  it('does not carry its answer over to the next one', async () => {
    const form = await openSection(complete);
    click(get(form, 'radio', yes));
    click(get(form, 'button', 'Continue'));
    expect(all(form, 'radio').filter(({ checked }) => checked)).to.have.lengthOf(0);
  });

  it('passes over a section that is not asked', async () => {
    const form = await openForm({ tool: allKinds });
    click(get(form, 'button', 'The outcome'));
    click(get(form, 'button', 'Continue'));
    expect(nameOf(focused(form))).to.equal('Check your answers');
  });

  it('has its guidance, and headings one level below those of the page', async () => {
    const form = await openForm({ tool: allKinds, headingLevel: 3 });
    const tags = () => all(form, 'heading').map(({ localName }) => localName);
    expect(tags()).to.deep.equal(['h3', 'h4']);
    click(get(form, 'button', 'About'));
    expect(tags()).to.deep.equal(['h3']);
    expect(rootOf(form).textContent).to.contain('Whom it is about.');
    form.headingLevel = 9;
    await form.updateComplete;
    expect(tags()).to.deep.equal(['h6']);
  });
});
