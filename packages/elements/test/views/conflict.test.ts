import type { MaatAuditForm } from '@maat/elements';
import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import { auditOf } from '../support/audit.js';
import { all, announced, focused, get, has, nameOf, textOf } from '../support/find.js';
import { answerTo, openForm, rootOf, sessionOf } from '../support/form.js';
import { click, insert, retype } from '../support/use.js';

const mine = { ...complete, note: { state: 'answered', value: 'mine' } } as const;
const theirs = smallAudit(
  {
    ...complete,
    theme: { state: 'answered', value: 'Theirs' },
    note: { state: 'answered', value: 'theirs' },
  },
  { revision: 9 },
);

async function openConflict(layout: 'page' | 'sections' = 'page', saved = theirs) {
  const form = await openForm({ tool: small, layout, audit: smallAudit(mine) });
  form.conflict = saved;
  await form.updateComplete;
  const resolved: unknown[] = [];
  form.addEventListener('maat-conflict-resolved', ({ detail }) => resolved.push(detail));
  return { form, resolved };
}

const panel = (form: MaatAuditForm) =>
  get(form, 'group', 'This audit was changed in another place');
const choose = (form: MaatAuditForm, question: string, choice: string) =>
  click(get(get(panel(form), 'group', question), 'radio', choice));
const goOn = (form: MaatAuditForm) => click(get(form, 'button', 'Go on with what I chose'));
const [keepMine, useTheirs, keepBoth] = [
  'Keep your version',
  'Use the saved version',
  'Keep both texts, one after the other',
] as const;

describe('two versions of an audit', () => {
  it('are shown question by question, where they differ', async () => {
    const { form } = await openConflict();
    const groups = all(panel(form), 'group').map(nameOf);
    expect(groups).to.deep.equal(['Theme', 'Note']);
    const note = textOf(get(panel(form), 'group', 'Note'));
    expect(note).to.contain('Your version, on this page mine');
    expect(note).to.contain('The saved version theirs');
  });

  it('are announced; the focus stays, and a bar leads to them', async () => {
    const form = await openForm({ tool: small, layout: 'page', audit: smallAudit(mine) });
    const theme = get(form, 'textbox', 'Theme');
    theme.focus();
    form.conflict = theirs;
    await form.updateComplete;
    expect(focused(form) === theme).to.equal(true);
    expect(announced(form)).to.equal('This audit was changed in another place.');
    click(get(form, 'button', 'Compare the two versions'));
    expect(nameOf(focused(form))).to.equal('This audit was changed in another place');
  });

  it('give one by the choices of the auditor, and the host is told over which one to save', async () => {
    const { form, resolved } = await openConflict();
    choose(form, 'Theme', useTheirs);
    choose(form, 'Note', keepBoth);
    goOn(form);
    expect(answerTo(form, 'theme')).to.deep.equal({ state: 'answered', value: 'Theirs' });
    expect(answerTo(form, 'note')).to.deep.equal({ state: 'answered', value: 'mine\n\ntheirs' });
    const { revision } = sessionOf(form);
    expect(revision).to.be.greaterThan(9);
    expect(resolved).to.deep.equal([{ over: 9, revision }]);
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(false);
    expect(has(form, 'button', 'Compare the two versions')).to.equal(false);
  });

  it('leave what stands beside the answers as it was saved', async () => {
    const beside = { caseReference: 'C-2', extensions: { 'org.example.board': 7 } };
    const { form } = await openConflict('page', { ...theirs, ...beside });
    choose(form, 'Theme', keepMine);
    choose(form, 'Note', keepMine);
    goOn(form);
    expect(sessionOf(form).audit).to.include({ caseReference: 'C-2', status: 'in-progress' });
    expect(sessionOf(form).audit.extensions).to.deep.equal(beside.extensions);
  });

  it('may stay with what is on the page', async () => {
    const { form } = await openConflict();
    choose(form, 'Theme', keepMine);
    choose(form, 'Note', keepMine);
    goOn(form);
    expect(sessionOf(form).audit.answers).to.deep.equal(mine);
    expect(sessionOf(form).revision).to.be.greaterThan(9);
  });

  it('give nothing as long as a choice is missing: that is said, and shown, and has the focus', async () => {
    const { form, resolved } = await openConflict();
    choose(form, 'Theme', useTheirs);
    goOn(form);
    expect(resolved).to.deep.equal([]);
    expect(sessionOf(form).audit.answers).to.deep.equal(mine);
    expect(announced(form)).to.equal('Choose a version for each question');
    const note = get(panel(form), 'group', 'Note');
    expect(textOf(note)).to.contain('Choose a version for each question');
    expect(note.contains(focused(form))).to.equal(true);
    choose(form, 'Note', keepMine);
    goOn(form);
    expect(resolved).to.have.lengthOf(1);
  });

  it('keep each choice with its question when others come to differ', async () => {
    const { form } = await openConflict();
    choose(form, 'Note', useTheirs);
    const theme = get(form, 'textbox', 'Theme');
    retype(theme, 'Theirs');
    expect(all(panel(form), 'group').map(nameOf)).to.deep.equal(['Note']);
    expect(get(get(panel(form), 'group', 'Note'), 'radio', useTheirs).checked).to.equal(true);
    insert(theme, ' no');
    expect(all(panel(form), 'group').map(nameOf)).to.deep.equal(['Theme', 'Note']);
    const chosen = all(panel(form), 'radio').filter(({ checked }) => checked);
    expect(chosen.map((radio) => nameOf(radio.closest('fieldset') ?? radio))).to.deep.equal([
      'Note',
    ]);
  });

  it('let a choice fall away where the other version says something else by now, and ask again', async () => {
    const { form, resolved } = await openConflict();
    choose(form, 'Theme', useTheirs);
    for (const choice of [keepMine, useTheirs, keepBoth]) {
      choose(form, 'Note', choice);
      const note = { state: 'answered', value: `later than ${choice}` } as const;
      form.conflict = { ...theirs, revision: 10, answers: { ...theirs.answers, note } };
      await form.updateComplete;
      expect(textOf(get(panel(form), 'group', 'Note'))).to.contain(note.value);
      const chosen = all(panel(form), 'radio').filter(({ checked }) => checked);
      expect(chosen.map(({ id }) => id)).to.deep.equal(['conflict-theme-theirs']);
      goOn(form);
      expect([resolved, answerTo(form, 'note')]).to.deep.equal([[], mine.note]);
    }
  });

  it('keep the choices where the other version is given again as it was', async () => {
    const { form } = await openConflict();
    choose(form, 'Note', useTheirs);
    form.conflict = structuredClone({ ...theirs, revision: 10 });
    await form.updateComplete;
    expect(get(get(panel(form), 'group', 'Note'), 'radio', useTheirs).checked).to.equal(true);
  });

  it('stay as they are when something else about the form changes', async () => {
    const { form } = await openConflict('sections');
    form.layout = 'page';
    await form.updateComplete;
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(true);
    choose(form, 'Theme', keepMine);
    choose(form, 'Note', keepMine);
    goOn(form);
    form.layout = 'sections';
    await form.updateComplete;
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(false);
  });

  it('keep what both say in evidence', async () => {
    const answer = (id: string, what: string) =>
      ({ state: 'answered', value: what, evidence: [{ id, what }] }) as const;
    const form = await openForm({
      tool: allKinds,
      layout: 'page',
      audit: auditOf(allKinds, { story: answer('a', 'mine') }),
      conflict: auditOf(allKinds, { story: answer('b', 'theirs') }, { revision: 3 }),
    });
    choose(form, 'What happened?', keepBoth);
    goOn(form);
    expect(answerTo(form, 'story')).to.deep.equal({
      state: 'answered',
      value: 'mine\n\ntheirs',
      evidence: [
        { id: 'a', what: 'mine' },
        { id: 'b', what: 'theirs' },
      ],
    });
  });

  it('offer both only where there are two texts', async () => {
    const saved = smallAudit({ ...mine, note: { state: 'not-applicable' } }, { revision: 3 });
    const { form } = await openConflict('page', saved);
    expect(all(panel(form), 'radio').map(nameOf)).to.deep.equal([keepMine, useTheirs]);
    choose(form, 'Note', useTheirs);
    goOn(form);
    expect(answerTo(form, 'note')).to.deep.equal({ state: 'not-applicable' });
  });

  it('that answer everything alike need nobody to choose', async () => {
    const form = await openForm({ tool: small, layout: 'page', audit: smallAudit(mine) });
    const resolved: unknown[] = [];
    form.addEventListener('maat-conflict-resolved', ({ detail }) => resolved.push(detail));
    form.conflict = smallAudit(mine, { revision: 5 });
    await form.updateComplete;
    await form.updateComplete;
    expect(has(form, 'group', 'This audit was changed in another place')).to.equal(false);
    expect(resolved).to.have.lengthOf(1);
  });

  it('of which one is no audit throw nothing, and leave the other as it is', async () => {
    for (const broken of [{}, { answers: [] }, { ...theirs, answers: { theme: 'x' } }]) {
      const { form, resolved } = await openConflict('page', broken as unknown as Audit);
      const codes = [...rootOf(form).querySelectorAll('[role=alert] code')].map(textOf);
      expect(codes.join()).to.contain('structure.');
      expect(get(form, 'textbox', 'Theme').value).to.equal('Neglect');
      expect(rootOf(form).querySelectorAll('[data-conflict-question]')).to.have.lengthOf(0);
      expect(resolved).to.deep.equal([]);
      expect(sessionOf(form).audit.answers).to.deep.equal(mine);
    }
  });
});
