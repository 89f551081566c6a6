import type { Issue } from '@maat/core';
import type { MaatAuditForm } from '@maat/elements';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { all, focused, get, has, nameOf, textOf } from '../support/find.js';
import { openForm, sessionOf } from '../support/form.js';
import { click, insert } from '../support/use.js';

const open = (answers = {}) =>
  openForm({ tool: small, layout: 'page', audit: smallAudit(answers) });
const summary = (form: MaatAuditForm) => get(form, 'group', 'There is a problem');
const problem = (code: Issue['code'], pointer: string, params = {}): Issue => ({
  code,
  severity: 'error',
  pointer,
  params,
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= window.innerHeight + 1;
}

describe('the error summary', () => {
  it('takes the focus, and has a link for each error in the order of the form', async () => {
    const form = await open();
    expect(form.submit()).to.equal(false);
    expect(focused(form) === summary(form)).to.equal(true);
    const codes = sessionOf(form).issues.map(({ code }) => code);
    expect(codes).to.deep.equal(['answer.required', 'answer.required', 'answer.required']);
    expect(all(summary(form), 'link')).to.have.lengthOf(codes.length);
  });

  it('leads to the control, and brings the words of its question into view', async () => {
    const form = await openForm({ tool: westMidlands, layout: 'page' });
    form.submit();
    const link = all(summary(form), 'link').at(-1);
    link?.click();
    expect(nameOf(focused(form))).to.equal('Outstanding');
    const question = focused(form).closest('fieldset');
    const legend = question?.querySelector('legend');
    await eventually(() => legend && isInView(legend), 'The legend did not come into view.');
  });

  it('leads from any view to the section of the question', async () => {
    const form = await openForm({ tool: small });
    form.submit();
    all(summary(form), 'link').at(-1)?.click();
    expect(has(form, 'region', 'Second section')).to.equal(true);
    expect(nameOf(focused(form))).to.equal('Day');
    expect(has(form, 'group', 'There is a problem')).to.equal(true);
  });

  it('loses what was mended, and is gone with its last error', async () => {
    const form = await open({ known: complete['known'], dateOfAudit: complete['dateOfAudit'] });
    form.submit();
    expect(all(summary(form), 'link')).to.have.lengthOf(1);
    insert(get(form, 'textbox', 'Theme'), 'x');
    expect(has(form, 'group', 'There is a problem')).to.equal(false);
  });

  it('does not grow while somebody types', async () => {
    const form = await open({ theme: complete['theme'], dateOfAudit: complete['dateOfAudit'] });
    form.submit();
    sessionOf(form).clear('theme');
    expect(all(summary(form), 'link')).to.have.lengthOf(1);
  });

  it('says what the host has to say of the audit as a whole, and leads nowhere', async () => {
    const form = await open(complete);
    form.issues = [problem('tool.other-version', '/tool/version', { expected: '2', found: '1' })];
    await form.updateComplete;
    expect(textOf(summary(form))).to.contain('version');
    expect(all(summary(form), 'link')).to.have.lengthOf(0);
    form.issues = [];
    await form.updateComplete;
    expect(has(form, 'group', 'There is a problem')).to.equal(false);
    expect(form.submit()).to.equal(true);
  });

  it('says where, too, of an issue that it has no words for', async () => {
    const form = await open(complete);
    const code = 'answer.from-a-newer-server' as Issue['code'];
    form.issues = [problem(code, '/answers/theme')];
    await form.updateComplete;
    expect(all(summary(form), 'link').map(nameOf).join()).to.contain('Theme');
  });
});

describe('focusField', () => {
  const rows = [
    { id: 'a', cells: {} },
    { id: 'b', cells: {} },
  ];
  const answers = {
    actions: { state: 'answered', value: rows },
    story: { state: 'answered', evidence: [{ id: 'e' }] },
  } as const;

  for (const [pointer, name] of [
    ['/answers/remark', 'Remark (optional)'],
    ['/answers/dateOfAudit/value/month', 'Month'],
    ['/answers/dateOfAudit', 'Day'],
    ['/answers/known/value/explanation', 'If yes, for what reason? (optional)'],
    ['/answers/subject', 'Child'],
    ['/answers/actions/value/1/cells/hours', 'Hours'],
    ['/answers/actions/value/1/cells/due/year', 'Year'],
    ['/answers/actions', 'Action'],
    ['/answers/story/evidence/0/what', 'What happened, or what the record shows'],
  ] as const) {
    it(`reaches ${pointer}`, async () => {
      const form = await openForm({ tool: allKinds, audit: auditOf(allKinds, answers) });
      expect(form.focusField(pointer)).to.equal(true);
      expect(nameOf(focused(form))).to.equal(name);
    });
  }

  it('reaches the row that is meant', async () => {
    const form = await openForm({ tool: allKinds, audit: auditOf(allKinds, answers) });
    form.focusField('/answers/actions/value/1/cells/hours');
    expect(nameOf(focused(form).closest('fieldset') ?? form)).to.equal('Action 2');
  });

  it('says so, and stays where it is, where there is no such control', async () => {
    const form = await openForm({ tool: allKinds });
    click(get(form, 'button', 'About'));
    for (const pointer of [
      '',
      '/',
      '/answers',
      '/answers/nobody',
      '/answers/__proto__',
      '/tool/id',
    ])
      expect(form.focusField(pointer), pointer).to.equal(false);
    expect(has(form, 'region', 'About the audit and the person it is about')).to.equal(true);
    for (const pointer of ['/answers/school', '/setAside/story', '/answers/otherRisk'])
      expect(form.focusField(pointer), pointer).to.equal(false);
    expect(has(form, 'region', 'About the audit and the person it is about')).to.equal(true);
    expect(nameOf(focused(form))).to.equal('About the audit and the person it is about');
  });
});
