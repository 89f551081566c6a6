import type { MaatAuditForm } from '@maat/elements';
import { keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { cy } from '@maat/elements/locale/cy';
import type { Answers, Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { axeFaults } from '../accessibility/axe.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { all, get, has, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

const show = 'See what has changed';
const putBack = 'Put back what stood here before';
const undo = 'Undo the last change';
const redo = 'Make it again';

const said = (value: string) => ({ state: 'answered', value }) as const;
const before = auditOf(
  smallTool,
  { theme: said('Neglect'), story: said('Long <b>ago</b>') },
  ownId,
);

async function open(
  store = memoryDrafts(),
  audit: Audit = before,
  more = {},
): Promise<MaatAuditForm> {
  const drafts = keepDrafts(store);
  const form = await openForm({ tool: smallTool, audit, layout: 'page', drafts, ...more });
  await drafts.flush();
  return form;
}

const type = (form: MaatAuditForm, name: string, text: string) =>
  retype(get(form, 'textbox', name), text);

/** The panel, once it is open. */
async function changes(form: MaatAuditForm, button = show): Promise<HTMLElement> {
  await form.drafts?.flush();
  await eventually(() => has(form, 'button', button));
  get(form, 'button', button).click();
  let panel: HTMLElement | null = null;
  await eventually(() => {
    panel = rootOf(form).querySelector('[part=changes]');
    return panel !== null;
  });
  if (panel === null) throw new Error('There is no panel.');
  return panel;
}

const told = (panel: HTMLElement) =>
  all(panel, 'group').map((item) => [
    ...[...item.querySelectorAll('.label, .answer')].map(({ textContent }) => textContent),
  ]);

it('shows what each answer was and is, and puts one back', async () => {
  const form = await open();
  type(form, 'Theme', 'Exploitation');
  type(form, 'Story', 'Anew');
  const panel = await changes(form);
  expect(rootOf(form).activeElement).to.equal(get(panel, 'heading', 'What has changed'));
  expect(told(panel)).to.deep.equal([
    ['Theme', 'Neglect', 'Exploitation'],
    ['Story', 'Long <b>ago</b>', 'Anew'],
  ]);
  expect(await axeFaults(form)).to.deep.equal([]);

  const heard: unknown[] = [];
  form.addEventListener('maat-change', ({ detail }) => heard.push(detail.question));
  all(panel, 'button')
    .find((button) => textOf(button) === putBack)
    ?.click();
  expect(valueAt(form, 'theme')).to.equal('Neglect');
  expect(told(panel)).to.deep.equal([['Story', 'Long <b>ago</b>', 'Anew']]);
  expect(heard).to.deep.equal(['theme']);
  expect(textOf(panel.querySelector('[role=status]') ?? panel)).to.match(/^Theme: .* is back\.$/);
  expect(rootOf(form).activeElement).to.equal(get(panel, 'heading', 'What has changed'));

  get(panel, 'button', undo).click();
  expect(valueAt(form, 'theme')).to.equal('Exploitation');
  get(panel, 'button', redo).click();
  expect(valueAt(form, 'theme')).to.equal('Neglect');
  type(form, 'Story', 'Long <b>ago</b>');
  expect(textOf(panel)).to.include('No answer has changed.');

  get(panel, 'button', 'Close').click();
  expect(panel.isConnected).to.equal(false);
  expect(rootOf(form).activeElement).to.equal(get(form, 'button', show));
});

it('tells the last save from the last visit, and both from a reload', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Saved');
  first.drafts?.saved(sessionOf(first).audit);
  type(first, 'Story', 'Not saved');
  const panel = await changes(first);
  expect(told(panel).map(([name]) => name)).to.deep.equal(['Theme', 'Story']);
  get(panel, 'radio', 'Since the last save').click();
  expect(told(panel).map(([name]) => name)).to.deep.equal(['Story']);
  await first.drafts?.flush();
  const { audit } = sessionOf(first);
  first.remove();

  // The host has all by now: what was done before the reload can be undone all the same.
  const second = await open(store, audit);
  const again = await changes(second);
  expect(told(again)).to.deep.equal([]);
  get(again, 'button', undo).click();
  expect(told(again)).to.deep.equal([['Story', 'Not saved', 'Long <b>ago</b>']]);
  get(again, 'button', undo).click();
  expect(sessionOf(second).audit.answers).to.deep.equal(before.answers);
  expect(get(again, 'button', undo).checkVisibility()).to.equal(false);
});

it('tells what somebody else has changed since the last visit', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Story', 'Mine');
  await first.drafts?.flush();
  first.remove();
  const answers = { ...before.answers, theme: said('Theirs') };
  const second = await open(store, { ...before, revision: 5, answers });
  const panel = await changes(second);
  expect(told(panel)).to.deep.equal([['Theme', 'Neglect', 'Theirs']]);
});

it('is held against the last save as it is by then', async () => {
  const form = await open();
  type(form, 'Theme', 'Exploitation');
  const panel = await changes(form);
  get(panel, 'radio', 'Since the last save').click();
  expect(told(panel)).to.deep.equal([['Theme', 'Neglect', 'Exploitation']]);
  form.drafts?.saved(sessionOf(form).audit);
  expect(told(panel)).to.deep.equal([]);
});

it('puts an answer back, and leaves what was set aside at its question where it is', async () => {
  const form = await open(memoryDrafts(), auditOf(smallTool, {}, ownId));
  const session = sessionOf(form);
  type(form, 'Story', 'A long text');
  session.notApplicable('story', 'Not so');
  const kept = session.audit.setAside;
  expect(kept?.['story']).to.have.lengthOf(1);
  const panel = await changes(form);
  get(panel, 'button', putBack).click();
  expect(session.audit.answers).to.deep.equal({});
  expect(session.audit.setAside).to.deep.equal(kept);
});

it('shows a form that is only read what has changed, and no way to change it', async () => {
  const form = await open();
  type(form, 'Theme', 'Exploitation');
  form.readOnly = true;
  await form.updateComplete;
  const panel = await changes(form);
  expect(told(panel)).to.have.lengthOf(1);
  const buttons = all(panel, 'button').filter((button) => button.checkVisibility());
  expect(buttons.map(textOf)).to.deep.equal(['Close']);
});

it('changes nothing as long as the form is switched off', async () => {
  const form = await open();
  type(form, 'Theme', 'Exploitation');
  const panel = await changes(form);
  form.disabled = true;
  await form.updateComplete;
  get(panel, 'button', putBack).click();
  get(panel, 'button', undo).click();
  expect(valueAt(form, 'theme')).to.equal('Exploitation');
});

it('says all that answers of every kind say, in the language of the form', async () => {
  const answers: Answers = {
    dateOfAudit: { state: 'answered', value: { day: '31', month: 'Feb', year: '2026' } },
    remark: { state: 'not-applicable', reason: 'None' },
    story: {
      state: 'answered',
      value: 'Words',
      evidence: [{ id: 'e1', what: 'A visit', attended: true }],
    },
    firstContact: said('2026-03'),
    weeks: { state: 'answered', value: 7 },
    known: { state: 'answered', value: { choice: 'no', explanation: 'It was late' } },
    actions: {
      state: 'answered',
      value: [{ id: 'r1', cells: { action: 'Write', due: { words: 'By May' }, hours: 3 } }],
    },
    grade: { state: 'answered', value: { grade: 'good', rationale: 'It was seen' } },
  };
  const form = await open(memoryDrafts(), auditOf(allKinds, {}, ownId), {
    tool: allKinds,
    locale: cy,
  });
  const other = auditOf(allKinds, answers, ownId);
  const { session } = form;
  const given = allKinds.sections.flatMap(({ questions }) => questions);
  const taken = given.filter(({ id }) => Object.hasOwn(answers, id));
  for (const { id } of taken) session?.adopt(id, other, false);
  const panel = await changes(form, cy.labels.changesShow);
  expect(panel.lang).to.equal('cy');
  expect(told(panel)).to.have.lengthOf(8);
  const words = panel.textContent;
  for (const { id } of taken) {
    for (const text of textsIn(answers[id])) expect(words).to.include(text);
  }
  expect(words).to.include(cy.labels.attended);
  expect(words).to.include(cy.labels.changesBefore).and.to.include(cy.labels.notAnswered);
  expect(await axeFaults(form)).to.deep.equal([]);
});

/** What was typed in an answer: all that holds a capital letter. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[A-Z]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

type Edit = (session: ReturnType<typeof sessionOf>) => void;
const question = fc.constantFrom('theme', 'story', 'visits');
const text = fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme' });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(question, text).map(
      ([id, typed]): Edit =>
        (session) =>
          session.set(id, id === 'visits' ? typed.length : typed),
    ),
  },
  fc.tuple(question, text).map(
    ([id, reason]): Edit =>
      (session) =>
        session.notApplicable(id, reason),
  ),
  question.map(
    (id): Edit =>
      (session) =>
        session.clear(id),
  ),
  fc.constantFrom<Edit>(
    (session) => session.undo(),
    (session) => session.redo(),
    (session) => session.checkpoint(),
  ),
);

it('undoes, after any edits and a reload, to exactly the audit before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 20 }), async (edits) => {
      const store = memoryDrafts();
      const first = await open(store);
      const session = sessionOf(first);
      for (const make of edits) make(session);
      await first.drafts?.flush();
      const { audit } = session;
      first.remove();
      const second = await open(store);
      const again = sessionOf(second);
      expect(again.audit.answers).to.deep.equal(audit.answers);
      while (again.undo() !== undefined);
      expect(again.audit.answers).to.deep.equal(before.answers);
      expect(again.audit.setAside ?? {}).to.deep.equal({});
      second.remove();
    }),
    { numRuns: 25 },
  );
});
