import type { MaatAuditForm } from '@maat/elements';
import type { Question, Text } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { all, get, nameOf, stateBox } from '../support/find.js';
import { codesOf, openForm, sessionOf } from '../support/form.js';
import { click, finish, insert } from '../support/use.js';

const questions = westMidlands.sections.flatMap<Question>((section) => [...section.questions]);
const wordsOf = (text: Text) => (typeof text === 'string' ? text : text.child);
const nameFor = ({ number, label }: Question) =>
  number === undefined ? wordsOf(label) : `${number}. ${wordsOf(label)}`;

/** What is typed into a question: no two the same, and nothing that would be easy to keep. */
const words = (id: string) => ` ${id}: Llŷn 🏴󠁧󠁢󠁷󠁬󠁳󠁿 שלום <b>&amp;</b>  `;

/** Answers a question as an auditor would, and tells what the audit is to hold then. */
function answer(form: MaatAuditForm, question: Question): unknown {
  const name = nameFor(question);
  const [text, lines] = [words(question.id), `${words(question.id)}\n\n x\n`];
  const group = () => get(form, 'group', name);
  switch (question.kind) {
    case 'text':
      insert(get(form, 'textbox', name), text);
      return text;
    case 'narrative':
      insert(get(form, 'textbox', name), lines);
      return lines;
    case 'date':
      for (const [part, typed] of Object.entries({ Day: '9', Month: 'mar', Year: '2026' }))
        insert(get(group(), 'textbox', part), typed);
      return '2026-03-09';
    case 'choice':
      get(group(), 'radio', 'Child').click();
      return 'child';
    case 'decision': {
      get(group(), 'radio', 'Yes').click();
      const [box] = all(group(), 'textbox');
      if (box) insert(box, lines);
      return { choice: 'yes', explanation: lines };
    }
    case 'grade':
      get(group(), 'radio', 'Requires improvement').click();
      return { grade: 'requires-improvement' };
    case 'table':
      click(get(group(), 'button', 'Add an action'));
      for (const box of all(group(), 'textbox').filter((each) => each.isConnected)) {
        if (nameOf(box) === 'Action') insert(box, lines);
        if (nameOf(box) === 'Person/s responsible') insert(box, text);
        if (nameOf(box).includes('in words')) insert(box, text);
      }
      return { action: lines, personResponsible: text, timescale: { words: text } };
    default:
      throw new Error(`No way to answer a ${question.kind}.`);
  }
}

/** The value of an answer, without the random ids of its rows. */
function saidTo(form: MaatAuditForm, id: string): unknown {
  const given = sessionOf(form).audit.answers[id];
  if (given?.state !== 'answered') return undefined;
  const { value } = given;
  const [row] = Array.isArray(value) ? value : [];
  return typeof row === 'object' ? row.cells : value;
}

describe('the West Midlands tool', () => {
  it('has each of its questions answered, byte for byte', async () => {
    const form = await openForm({ tool: westMidlands, layout: 'page' });
    get(form, 'radio', 'Child').click();
    for (const question of questions) {
      const expected = answer(form, question);
      expect(saidTo(form, question.id), question.id).to.deep.equal(expected);
    }
    expect(codesOf(form)).to.deep.equal([]);
    expect(Object.keys(sessionOf(form).audit.answers)).to.have.lengthOf(questions.length);
  });

  it('takes N/A at each of its questions, and gives back what was typed', async () => {
    const form = await openForm({ tool: westMidlands, layout: 'page' });
    get(form, 'radio', 'Child').click();
    for (const question of questions) answer(form, question);
    const before = sessionOf(form).audit;
    const boxes = () =>
      questions.map((each) => stateBox(form, nameFor(each), 'Not applicable (N/A)'));
    for (const box of boxes().reverse()) box.click();
    const states = Object.values(sessionOf(form).audit.answers).map(({ state }) => state);
    expect(states).to.deep.equal(questions.map(() => 'not-applicable'));
    for (const question of questions)
      stateBox(form, wordsOf(question.label), 'Not applicable (N/A)').click();
    expect(sessionOf(form).audit.answers).to.deep.equal(before.answers);
    expect(sessionOf(form).audit).not.to.have.property('setAside');
  });

  it('shows an audit that was filled in before', async () => {
    const first = await openForm({ tool: westMidlands, layout: 'page' });
    get(first, 'radio', 'Child').click();
    for (const question of questions) answer(first, question);
    const { audit } = sessionOf(first);
    const copy = JSON.parse(JSON.stringify(audit));
    const second = await openForm({ tool: westMidlands, layout: 'page', audit: copy });
    const shown = (form: MaatAuditForm) =>
      all(form, 'textbox').map((box) => `${nameOf(box)}: ${box.value}`);
    const sameAsTyped = shown(first).map((line) => line.replace('Month: mar', 'Month: 3'));
    expect(shown(second)).to.deep.equal(sameAsTyped);
    for (const control of [...all(second, 'textbox'), ...all(second, 'radio')]) finish(control);
    expect(sessionOf(second).audit).to.equal(copy);
  });
});
