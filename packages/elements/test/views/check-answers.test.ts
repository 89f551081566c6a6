import type { MaatAuditForm } from '@maat/elements';
import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { auditOf } from '../support/audit.js';
import { all, focused, get, has, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { readAnswers } from '../support/read.js';
import { click } from '../support/use.js';

async function openAnswers(answers: Audit['answers'], tool = small): Promise<MaatAuditForm> {
  const form = await openForm({ tool, audit: auditOf(tool, answers) });
  click(get(form, 'button', 'Check your answers and submit'));
  return form;
}

describe('the answers before they are submitted', () => {
  it('stand with their questions, and blanks are told as such', async () => {
    const form = await openAnswers({
      theme: { state: 'answered', value: ' Neglect ' },
      known: { state: 'answered', value: { choice: 'yes', explanation: 'Since 2020' } },
      note: { state: 'not-applicable', reason: 'none' },
    });
    expect(nameOf(focused(form))).to.equal('Check your answers');
    expect(readAnswers(rootOf(form))).to.deep.equal({
      Theme: 'Neglect',
      'Known before? Since when?': 'Yes Since 2020',
      'Date of audit': 'Not answered',
      Note: 'Not applicable (N/A) none',
      'Last event': 'Not answered',
    });
  });

  it('each have a way back to their question, which says which one', async () => {
    const form = await openAnswers(complete);
    const links = all(form, 'button').map(nameOf);
    expect(links).to.include('Change Theme').and.to.include('Change Date of audit');
    click(get(form, 'button', 'Change Date of audit'));
    expect(nameOf(focused(form))).to.equal('Day');
    expect(has(form, 'region', 'Second section')).to.equal(true);
  });

  it('are those that are asked, and what is left out is told', async () => {
    const form = await openAnswers({ otherRisk: { state: 'answered', value: 'kept' } }, allKinds);
    expect(readAnswers(rootOf(form))).not.to.have.property('Which other risk?');
    expect(sessionOf(form).issues.map(({ code }) => code)).to.include('answer.not-asked');
    const told = [...rootOf(form).querySelectorAll('[part=issues] p')].map(textOf);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('Note:').and.to.contain('Which other risk?');
  });

  it('tell that what was typed before N/A is left out', async () => {
    const form = await openAnswers(complete);
    sessionOf(form).notApplicable('theme');
    const told = [...rootOf(form).querySelectorAll('[part=issues] p')].map(textOf);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('Theme');
  });

  it('follow a change by the host', async () => {
    const form = await openAnswers(complete);
    sessionOf(form).set('theme', 'Another');
    expect(readAnswers(rootOf(form))).to.include({ Theme: 'Another' });
  });

  it('that cannot be submitted yet show the errors, each a link to its place', async () => {
    const { theme: _, ...others } = complete;
    const form = await openAnswers(others);
    click(get(form, 'button', 'Submit the audit'));
    expect(nameOf(focused(form))).to.equal('There is a problem');
    const [link, ...rest] = all(focused(form), 'link');
    expect(rest).to.deep.equal([]);
    link?.click();
    expect(nameOf(focused(form))).to.equal('Theme');
    expect(has(form, 'group', 'There is a problem')).to.equal(true);
    expect(focused(form).getAttribute('aria-invalid')).to.equal('true');
  });

  it('are submitted from there', async () => {
    const form = await openAnswers(complete);
    const submitted: unknown[] = [];
    form.addEventListener('maat-submit', ({ detail }) => submitted.push(detail.audit));
    click(get(form, 'button', 'Submit the audit'));
    expect(submitted).to.deep.equal([smallAudit(complete)]);
  });
});
