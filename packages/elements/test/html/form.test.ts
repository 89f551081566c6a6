import { check, createAudit, validateAudit } from '@maat/core';
import { fromFormData, renderConflict, renderHtml } from '@maat/elements/html';
import type { Answer, Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { control, entriesOf, formOf, now, parsed, post } from './posts.js';

const answered = (value: unknown) => ({ state: 'answered', value }) as Answer;

/** The audit after a form is filled in and posted. */
function filledIn(
  audit: Audit,
  fill: (form: HTMLFormElement) => void,
  action?: string,
): ReturnType<typeof done> {
  const form = formOf(allKinds, audit);
  fill(form);
  return done(post(allKinds, audit, form, action));
}

function done(reading: ReturnType<typeof post>) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.post;
}

const type = (form: HTMLFormElement, at: string, text: string) => {
  control(form, at).value = text;
};
const tick = (form: HTMLFormElement, at: string, is = true) => {
  control(form, at).checked = is;
};

describe('a form without scripts', () => {
  it('reads back every kind', () => {
    const { audit, issues } = filledIn(auditOf(allKinds), (form) => {
      type(form, 'name/value', 'Ann');
      type(form, 'dateOfAudit/value/day', '9');
      type(form, 'dateOfAudit/value/month', 'March');
      type(form, 'dateOfAudit/value/year', '2026');
      type(form, 'story/value', 'One\n\ntwo');
      type(form, 'weeks/value', '1,000');
      form.querySelector<HTMLInputElement>('[name="answers/risks/value"][value="harm"]')?.click();
      tick(form, 'known/value/choice');
      type(form, 'known/value/explanation', 'Twice');
      tick(form, 'grade/value/grade');
    });
    expect(issues).to.deep.equal([]);
    expect(audit.answers).to.deep.equal({
      name: answered('Ann'),
      dateOfAudit: answered('2026-03-09'),
      story: answered('One\n\ntwo'),
      weeks: answered(1000),
      risks: answered(['harm']),
      known: answered({ choice: 'yes', explanation: 'Twice' }),
      grade: answered({ grade: allKinds.scale?.grades[0]?.id }),
    });
  });

  it('keeps what is no date and no number as it was typed', () => {
    const { audit } = filledIn(auditOf(allKinds), (form) => {
      type(form, 'dateOfAudit/value/month', 'Smarch');
      type(form, 'weeks/value', 'about 7');
      type(form, 'firstContact/value/words', 'before birth');
    });
    expect(audit.answers).to.deep.equal({
      dateOfAudit: answered({ month: 'Smarch' }),
      weeks: answered({ typed: 'about 7' }),
      firstContact: answered({ words: 'before birth' }),
    });
    const form = formOf(allKinds, audit);
    expect(control(form, 'dateOfAudit/value/month').value).to.equal('Smarch');
    expect(control(form, 'weeks/value').value).to.equal('about 7');
  });

  it('sets what was typed aside for N/A, and brings it back', () => {
    const before = auditOf(allKinds, { story: answered('Long ago') });
    const { audit } = filledIn(before, (form) => {
      tick(form, 'story/not-applicable');
      type(form, 'story/not-applicable/reason', 'Closed');
      type(form, 'story/value', 'Long ago, and far away');
    });
    expect(audit.answers['story']).to.deep.equal({ state: 'not-applicable', reason: 'Closed' });
    expect(audit.setAside?.['story']).to.deep.equal([answered('Long ago, and far away')]);
    const back = filledIn(audit, (form) => tick(form, 'story/not-applicable', false)).audit;
    expect(back.answers['story']).to.deep.equal(answered('Long ago, and far away'));
    expect(back.setAside?.['story']).to.deep.equal([{ state: 'not-applicable', reason: 'Closed' }]);
  });

  it('takes the newer of two states', () => {
    const before = auditOf(allKinds, { story: { state: 'not-applicable', reason: 'Closed' } });
    const { audit } = filledIn(before, (form) => tick(form, 'story/no-evidence'));
    expect(audit.answers['story']).to.deep.equal({ state: 'no-evidence' });
  });

  it('adds a row once, however often the button is pressed, takes it away and puts it back', () => {
    const form = formOf(allKinds, auditOf(allKinds));
    const [button] = form.querySelectorAll<HTMLButtonElement>('[value^="add-row/actions/value/"]');
    const add = button?.value ?? '';
    const once = done(post(allKinds, auditOf(allKinds), form, add));
    const twice = fromFormData(allKinds, once.audit, entriesOf(form, add), { now });
    expect(twice.post?.audit).to.equal(once.audit);
    const row = add.split('/').at(-1) ?? '';
    expect(once.focus).to.equal('q-actions_value.0.cells.action');
    expect(formOf(allKinds, once.audit).querySelector(`[id="${once.focus}"]`)).not.to.equal(null);

    const typed = filledIn(once.audit, (next) =>
      type(next, `actions/value/${row}/cells/action`, 'Call'),
    );
    const removed = filledIn(typed.audit, () => {}, `remove-row/actions/value/${row}`);
    expect(removed.audit.answers['actions']).to.equal(undefined);
    const notice = formOf(allKinds, removed.audit, { removed: removed.removed });
    expect(notice.textContent).to.contain('Action 1 was removed.');
    const undo = notice.querySelector<HTMLButtonElement>('[value^="put-back/"]')?.value;
    const again = done(post(allKinds, removed.audit, notice, undo));
    expect(again.audit.answers['actions']).to.deep.equal(typed.audit.answers['actions']);
  });

  it('leaves out what is not asked, says so at what decides, and tells what appeared', () => {
    const form = formOf(allKinds, auditOf(allKinds));
    expect(form.querySelector('[name^="answers/otherRisk"]')).to.equal(null);
    const deciding = form.querySelectorAll('#q-risks > .hint, #q-subject > .hint');
    expect(
      [...deciding].map((hint) => hint.textContent?.includes('Save and update')),
    ).to.deep.equal([true, true]);
    const { appeared } = filledIn(auditOf(allKinds), (each) => {
      each.querySelector<HTMLInputElement>('[name="answers/risks/value"][value="other"]')?.click();
    });
    expect(appeared).to.deep.equal(['otherRisk']);
  });

  it('leaves alone what it did not show: other sections, kinds of the future, rows', () => {
    const before = auditOf(allKinds, {
      name: answered('Ann'),
      genogram: answered('as drawn'),
      risks: answered(['harm']),
    });
    const form = formOf(allKinds, before, { section: 'outcome' });
    type(form, 'grade/value/rationale', 'Because');
    const { audit } = done(post(allKinds, before, form));
    expect(audit.answers).to.deep.equal({
      ...before.answers,
      grade: answered({ rationale: 'Because' }),
    });
  });

  it('says that a section is complete', () => {
    const audit = auditOf(allKinds);
    const form = formOf(allKinds, audit, { section: 'outcome' });
    form.querySelector<HTMLInputElement>('#complete-yes')?.click();
    const { audit: after, action } = done(post(allKinds, audit, form, 'continue'));
    expect([after.completedSections, action.do]).to.deep.equal([['outcome'], 'continue']);
  });

  it('shows errors above and at the question, each with a link to its control', () => {
    const audit = auditOf(allKinds, {
      dateOfAudit: answered({ day: '31', month: '2', year: '2026' }),
      known: answered({ choice: 'yes' }),
      actions: answered([{ id: 'r1', cells: { due: { day: '1' } } }]),
    });
    const issues = check(allKinds, audit, { now });
    const { body } = parsed(renderHtml(allKinds, audit, { issues, now }));
    const links = [...body.querySelectorAll<HTMLAnchorElement>('.error-summary a')];
    expect(links.length).to.be.greaterThan(5);
    for (const link of links.filter(({ hash }) => hash !== '#q-genogram')) {
      const target = body.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
      expect(target?.matches('input, textarea, select, button'), link.outerHTML).to.equal(true);
    }
    const invalid = [...body.querySelectorAll('[aria-invalid]')].map(({ id }) => id);
    expect(invalid).to.include('q-known_value.explanation');
    expect(invalid).to.include('q-actions_value.0.cells.due.month');
  });

  it('joins a post with what another page saved, unless both answered the same question', () => {
    const before = auditOf(allKinds, { name: answered('Ann') }, { revision: 3 });
    const form = formOf(allKinds, before);
    type(form, 'remark/value', 'Mine');
    const saved = auditOf(allKinds, { name: answered('Anne') }, { revision: 4 });
    const joined = post(allKinds, saved, form);
    expect(joined.ok || joined.issues[0]?.code).to.equal('structure.not-allowed');
    expect(joined.post?.conflicts).to.deep.equal([]);
    expect(joined.post?.audit.answers).to.deep.equal({
      name: answered('Anne'),
      remark: answered('Mine'),
    });

    type(form, 'name/value', 'Annie');
    const clash = post(allKinds, saved, form).post;
    expect(clash?.conflicts).to.deep.equal(['name']);
    if (clash === undefined) return;
    const page = parsed(renderConflict(allKinds, saved, clash, { now })).querySelector('form');
    if (page === null) throw new Error('There is no form');
    expect(page.textContent).to.contain('Annie').and.to.contain('Anne');
    expect(post(allKinds, saved, page).ok).to.equal(false);
    page.querySelector<HTMLInputElement>('#choose-name-theirs')?.click();
    const chosen = done(post(allKinds, saved, page)).audit;
    expect(chosen.answers).to.deep.equal({ name: answered('Anne'), remark: answered('Mine') });
    expect(chosen.setAside?.['name']).to.deep.equal([answered('Annie')]);
  });

  it('refuses a post of another audit, tool or version, and a submitted audit', () => {
    const audit = auditOf(allKinds);
    const form = formOf(allKinds, audit);
    const codes = (tool = allKinds, into: Audit = audit) => {
      const reading = fromFormData(tool, into, entriesOf(form), { now });
      return reading.ok ? [] : reading.issues.map(({ code }) => code);
    };
    expect(codes(allKinds, { ...audit, id: 'a2' })).to.deep.equal(['structure.not-allowed']);
    expect(codes({ ...allKinds, version: '1.0.1' })).to.deep.equal(['tool.other-version']);
    expect(codes({ ...allKinds, id: 'other' })).to.deep.equal(['tool.other-tool']);
    expect(codes(allKinds, { ...audit, status: 'submitted' })).to.deep.equal([
      'structure.not-allowed',
    ]);
  });

  it('tells names that are not of the tool, and leaves those of the host alone', () => {
    const audit = auditOf(allKinds);
    const entries = [
      ...entriesOf(formOf(allKinds, audit, { hidden: { token: 'abc' } })),
      ['answers/nobody/value', 'x'],
      ['answers/name/other', 'x'],
      ['answers/subject/value', 'nobody'],
    ] as const;
    const reading = fromFormData(allKinds, audit, entries, { now });
    const issues = reading.ok ? reading.post.issues : [];
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).to.deep.equal([
      'answer.unknown-option /answers/subject/value',
      'answer.unknown-question /answers/nobody',
      'structure.unknown-member /answers/name/other',
    ]);
  });

  it('tells a text that cannot be stored', () => {
    const audit = createAudit(allKinds, { id: 'a1', now });
    const entries = entriesOf(formOf(allKinds, audit)).map(([name, value]) =>
      name === 'answers/name/value' ? ([name, '\0'] as const) : ([name, value] as const),
    );
    const reading = fromFormData(allKinds, audit, entries, { now });
    expect(reading.ok && reading.post.issues.map(({ code }) => code)).to.deep.equal([
      'structure.bad-character',
    ]);
    expect(reading.post && validateAudit(allKinds, reading.post.audit).ok).to.equal(false);
  });
});
