import { cy as messages } from '@maat/core/messages/cy';
import { enGB, type MaatAuditForm } from '@maat/elements';
import { renderCheckAnswers, renderHtml } from '@maat/elements/html';
import { cy } from '@maat/elements/locale/cy';
import { warnBeforeSubmit } from '@maat/elements/scan';
import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { smallTool } from '../drafts/small-tool.js';
import { parsed } from '../html/posts.js';
import { auditOf } from '../support/audit.js';
import { all, get, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { click, retype } from '../support/use.js';

const typed = 'She rang 0121 496 0123 from B4 7ET. Again: 0121 496 0124.';
const answers: Audit['answers'] = {
  theme: { state: 'answered', value: 'Neglect' },
  story: { state: 'answered', value: typed },
  visits: { state: 'answered', value: 2 },
};
const harmless: Audit['answers'] = { ...answers, story: { state: 'answered', value: 'She rang.' } };
const kept = { setAside: { theme: [{ state: 'answered', value: 'a.b@example.org' }] } } as const;

/** A form in which one is warned, and the audits that its page was told of. */
async function open(audit: Audit): Promise<{ form: MaatAuditForm; heard: Audit[]; end(): void }> {
  const form = await openForm({ tool: smallTool, audit, layout: 'page' });
  const end = warnBeforeSubmit(form);
  const heard: Audit[] = [];
  form.addEventListener('maat-submit', ({ detail }) => heard.push(detail.audit));
  return { form, heard, end };
}

const warnings = (form: MaatAuditForm) =>
  rootOf(form).querySelector<HTMLElement>('[aria-labelledby=scan-title]');

it('holds the audit back once, tells each place, and leads there', async () => {
  const { form, heard } = await open({ ...auditOf(smallTool, answers), ...kept });
  expect(form.submit()).to.equal(false);
  const told = warnings(form);
  expect(rootOf(form).activeElement === told).to.equal(true);
  const items = [...(told?.querySelectorAll('li') ?? [])].map(textOf);
  expect(items).to.deep.equal([
    'Story holds what looks like a telephone number',
    'Story holds what looks like a postcode',
    'Theme holds what looks like an e-mail address',
  ]);
  expect(told?.textContent).not.to.contain('0121');
  expect(told?.querySelectorAll('button')).to.have.lengthOf(2);
  expect(await axeFaults(form)).to.deep.equal([]);
  click(get(form, 'button', 'Story holds what looks like a postcode'));
  expect(rootOf(form).activeElement === get(form, 'textbox', 'Story')).to.equal(true);
  expect(heard).to.deep.equal([]);

  expect(form.submit()).to.equal(true);
  expect(warnings(form) === null).to.equal(true);
  expect(heard.map((audit) => audit.answers)).to.deep.equal([answers]);
});

it('warns again of what was typed since', async () => {
  const { form, heard } = await open(auditOf(smallTool, answers));
  form.submit();
  retype(get(form, 'textbox', 'Story'), 'She rang 0121 496 0123. Write to B5 7ET.');
  expect(form.submit()).to.equal(false);
  expect(
    all(form, 'button').filter(({ textContent }) => /postcode/.test(textContent)),
  ).to.have.lengthOf(1);
  retype(get(form, 'textbox', 'Story'), 'She rang 0121 496 0999. Write to B5 7ET.');
  expect(form.submit(), 'another number of the same length').to.equal(false);
  retype(get(form, 'textbox', 'Story'), 'She rang.');
  expect(form.submit()).to.equal(true);
  expect(sessionOf(form).answer('story')).to.deep.equal({ state: 'answered', value: 'She rang.' });
  expect(heard).to.have.lengthOf(1);
});

it('says nothing where there is nothing, and no more once it is ended', async () => {
  const nothing = await open(auditOf(smallTool, harmless));
  expect(nothing.form.submit()).to.equal(true);
  const { form, end } = await open(auditOf(smallTool, answers));
  form.submit();
  end();
  expect(warnings(form) === null).to.equal(true);
  expect(form.submit()).to.equal(true);
});

it('warns in the language of the form, and says which that is', async () => {
  const audit = auditOf(smallTool, answers);
  const form = await openForm({ tool: smallTool, audit, layout: 'page', locale: cy });
  warnBeforeSubmit(form, { messages });
  form.submit();
  const told = warnings(form);
  expect(told?.lang).to.equal('cy');
  expect(told?.querySelector('p')?.textContent).to.equal(cy.labels.warnedTitle);
  expect(told?.querySelector('li')?.textContent).to.equal(
    'Story: mae rhywbeth tebyg i rif ffôn yma',
  );
});

it('tells without scripts what it is given, and that it would be submitted all the same', () => {
  const audit = auditOf(smallTool, answers);
  const options = {
    checkHref: '/check',
    tasksHref: '/',
    sectionHref: (section: string) => `/${section}`,
  };
  const written = (warnings: readonly { readonly pointer: string; readonly message: string }[]) =>
    parsed(renderCheckAnswers(smallTool, audit, { ...options, warnings }));
  const page = written([
    { pointer: '/answers/story/value', message: 'Story <b>' },
    { pointer: '/setAside/theme/0/value', message: 'Theme' },
  ]);
  const told = page.querySelector('[role=alert]');
  expect([...(told?.querySelectorAll('li') ?? [])].map(textOf)).to.deep.equal([
    'Story <b>',
    'Theme',
  ]);
  const links = [...(told?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).to.deep.equal(['/only#q-story_value']);
  expect(page.querySelector('.actions button')?.textContent).to.equal(enGB.warnedSubmit);
  const without = written([]);
  expect(without.querySelector('[role=alert]')).to.equal(null);
  expect(without.querySelector('.actions button')?.textContent).to.equal(enGB.submit);
});

it('tells who reads without scripts, with links to the places on the page', () => {
  const warnings = [
    { pointer: '/answers/story/value', message: 'Story <b>' },
    { pointer: '/setAside/theme/0/value', message: 'Theme' },
  ];
  const options = { readOnly: true, sectionHref: (section: string) => `/${section}`, warnings };
  const page = parsed(renderHtml(smallTool, auditOf(smallTool, answers), options));
  const told = page.querySelector('[role=group][aria-labelledby=warned]');
  expect(told?.querySelector('p')?.textContent).to.equal(enGB.warnedReading);
  const items = [...(told?.querySelectorAll('li') ?? [])].map(textOf);
  expect(items).to.deep.equal(['Story <b>', 'Theme']);
  const links = [...(told?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).to.deep.equal(['#q-story']);
  expect(page.querySelector('#q-story')?.textContent).to.contain(typed);
  const without = renderHtml(smallTool, auditOf(smallTool, answers), { readOnly: true });
  expect(parsed(without).querySelector('[aria-labelledby=warned]')).to.equal(null);
});
