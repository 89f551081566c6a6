import type { MaatAuditForm } from '@maat/elements';
import { english } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import type { Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { judged } from '../fixtures/judged.js';
import { auditOf } from '../support/audit.js';
import { textOf } from '../support/find.js';
import { openForm, rootOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { openView, views } from './views.js';

const read = (form: MaatAuditForm, selector: string) =>
  [...rootOf(form).querySelectorAll(selector)].map(textOf);

function typeDate(form: MaatAuditForm, question: string, ...parts: readonly string[]): void {
  const boxes = rootOf(form).querySelectorAll<HTMLInputElement>(
    `[data-question=${question}] .date input`,
  );
  for (const [index, part] of parts.entries()) {
    const box = boxes[index];
    if (box) retype(box, part);
  }
}

describe('the form in Welsh', () => {
  for (const [name, view] of Object.entries(views)) {
    it(`says that it is a draft, in Welsh and in English: ${name}`, async () => {
      const form = await openView(view, cy);
      const notices = [...rootOf(form).querySelectorAll('[part=draft]')];
      expect(notices.length).to.be.greaterThan(0);
      for (const notice of notices) {
        expect(notice.querySelector('p:not([lang])')?.textContent).to.equal(cy.labels.draft);
        expect(notice.querySelector('[lang=en-GB]')?.textContent).to.equal(english.labels.draft);
      }
      // One that is hidden on paper has another beside what is printed.
      const printed = rootOf(form).querySelector('.print');
      if (printed !== null) expect(printed.querySelector('[part=draft]')).to.not.equal(null);
    });
  }

  it('is accessible', async () => {
    const { 'filled in badly': view } = views;
    if (view === undefined) throw new Error('There is no such view.');
    const form = await openView(view, cy);
    await expect(form).to.be.accessible();
  });

  it('reads months by their names in Welsh and in English', async () => {
    const form = await openForm({ tool: allKinds, locale: cy, layout: 'page' });
    typeDate(form, 'dateOfAudit', '9', 'Mawrth', '2026');
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-03-09');
    typeDate(form, 'dateOfAudit', '9', 'mai', '2026');
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-05-09');
    typeDate(form, 'dateOfAudit', '9', 'Feb', '2026');
    expect(valueAt(form, 'dateOfAudit')).to.equal('2026-02-09');
    typeDate(form, 'dateOfAudit', '31', 'Chwefror', '2026');
    form.showErrors();
    await form.updateComplete;
    const error = rootOf(form).querySelector('[data-question=dateOfAudit] .error')?.textContent;
    expect(error).to.match(/Gwall:\s+Date of audit: rhaid nodi dyddiad go iawn/);
  });

  it('writes dates in Welsh', async () => {
    const audit = auditOf(allKinds, { dateOfAudit: { state: 'answered', value: '2026-03-09' } });
    const form = await openForm({ tool: allKinds, audit, locale: cy, readOnly: true });
    expect(read(form, '.answer')).to.include('9 Mawrth 2026');
  });

  it('says in Welsh why a <form> around it cannot be submitted', async () => {
    const form = await openForm({ tool: allKinds, locale: cy, required: true });
    expect(form.validationMessage).to.equal('Nid yw’r archwiliad yn gyflawn');
  });

  it('takes words of the host over its own', async () => {
    const labels = { submit: 'Anfon' };
    const form = await openForm({ tool: allKinds, locale: cy, labels, layout: 'page' });
    expect(read(form, '[data-action=submit]')).to.deep.equal(['Anfon']);
  });

  it('shows the reasons of rules and the names of grades in Welsh, where they are translated', async () => {
    const [rule] = judged.rules ?? [];
    const [step] = judged.scale?.grades ?? [];
    if (rule === undefined || step === undefined) throw new Error('The tool has no rule.');
    const tool: Tool = {
      ...judged,
      translations: {
        cy: {
          strings: [
            {
              at: `rules/${rule.id}/reason`,
              source: rule.reason,
              text: 'Rheswm y rheol hon.',
              state: 'draft',
            },
            { at: `grades/${step.id}/label`, source: step.label, text: 'Rhagorol', state: 'draft' },
          ],
        },
      },
    };
    const audit = auditOf(tool, {
      overallGrade: { state: 'answered', value: { grade: step.id } },
    });
    const form = await openForm({ tool, audit, locale: cy, layout: 'page' });
    const [advice = ''] = read(form, '[part=advice]');
    expect(advice).to.include('Rheswm y rheol hon.');
    expect(advice).to.include('Y radd a ddewiswyd gennych: Rhagorol');
  });
});

describe('a form in English', () => {
  it('says nothing of drafts', async () => {
    const form = await openForm({ tool: allKinds });
    expect(rootOf(form).querySelector('[part=draft]')).to.equal(null);
  });

  it('says that the words of its tool are a draft, where they are', async () => {
    const string = { at: 'title', source: 'Teitl', text: 'Title', state: 'draft' } as const;
    const translations = { en: { strings: [string] } };
    const tool: Tool = { ...allKinds, language: 'cy', title: 'Teitl', translations };
    const form = await openForm({ tool });
    expect(read(form, '[part=draft] p')).to.deep.equal([english.labels.draft]);
    expect(read(form, 'h2')).to.include('Title');
  });
});
