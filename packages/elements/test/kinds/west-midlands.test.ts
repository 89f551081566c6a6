import type { MaatAuditForm } from '@maat/elements';
import type { Question } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { fillIn, nameFor } from '../support/fill-in.js';
import { all, get, nameOf, stateBox } from '../support/find.js';
import { codesOf, openForm, sessionOf } from '../support/form.js';
import { finish } from '../support/use.js';

const questions = westMidlands.sections.flatMap<Question>((section) => [...section.questions]);

async function open(): Promise<MaatAuditForm> {
  const form = await openForm({ tool: westMidlands, layout: 'page' });
  get(form, 'radio', 'Child').click();
  return form;
}

/** The value of an answer; of a table the cells of its row, as the row's id is random. */
function saidTo(form: MaatAuditForm, id: string): unknown {
  const given = sessionOf(form).audit.answers[id];
  if (given?.state !== 'answered') return undefined;
  const { value } = given;
  const [row] = Array.isArray(value) ? value : [];
  return typeof row === 'object' ? row.cells : value;
}

const notApplicable = (form: MaatAuditForm, question: Question) =>
  stateBox(form, nameFor(question), 'Not applicable (N/A)');

describe('the West Midlands tool', () => {
  it('has each of its questions answered, byte for byte', async () => {
    const form = await open();
    for (const question of questions) {
      const expected = fillIn(form, question);
      expect(saidTo(form, question.id), question.id).to.deep.equal(expected);
    }
    expect(codesOf(form)).to.deep.equal([]);
    expect(Object.keys(sessionOf(form).audit.answers)).to.have.lengthOf(questions.length);
  });

  it('takes N/A at each of its questions, and gives back what was typed', async () => {
    const form = await open();
    for (const question of questions) fillIn(form, question);
    const before = sessionOf(form).audit;
    for (const question of [...questions].reverse()) notApplicable(form, question).click();
    const states = Object.values(sessionOf(form).audit.answers).map(({ state }) => state);
    expect(states).to.deep.equal(questions.map(() => 'not-applicable'));
    // Whom it is about comes back first: the words of the others hang on it.
    get(form, 'group', 'Child / Vulnerable adult').querySelector('input')?.click();
    for (const question of questions)
      if (notApplicable(form, question).checked) notApplicable(form, question).click();
    expect(sessionOf(form).audit.answers).to.deep.equal(before.answers);
    expect(sessionOf(form).audit).not.to.have.property('setAside');
  });

  it('shows an audit that was filled in before, and leaves it as it was', async () => {
    const first = await open();
    for (const question of questions) fillIn(first, question);
    const audit = JSON.parse(JSON.stringify(sessionOf(first).audit));
    const second = await openForm({ tool: westMidlands, layout: 'page', audit });
    const shown = (form: MaatAuditForm) =>
      all(form, 'textbox').map((box) => `${nameOf(box)}: ${box.value}`);
    const typed = shown(first).map((line) => line.replace('Month: mar', 'Month: 3'));
    expect(shown(second)).to.deep.equal(typed);
    for (const control of [...all(second, 'textbox'), ...all(second, 'radio')]) finish(control);
    expect(sessionOf(second).audit === audit).to.equal(true);
  });
});
