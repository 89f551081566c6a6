import { applyOverlay } from '@maat/core';
import type { Answers, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import { expect, fixture, html } from '@open-wc/testing';
import { answered, filled } from '../accessibility/answers.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { openForm, type Properties } from '../support/form.js';
import { answersBut } from './answers-but.js';
import { Walk } from './walk.js';

const result = applyOverlay(westMidlands, westMidlandsJudged);
if (!result.ok) throw new Error('The judged tool does not come of its overlay.');
const judged = result.tool;

/** A form between two buttons of the page, the first of which has the focus. */
async function begin(tool: Tool, answers: Answers, more: Properties = {}) {
  const place = await fixture<HTMLElement>(html`<main><button>Before the form</button></main>`);
  const form = await openForm({ tool, audit: auditOf(tool, answers), ...more }, place);
  const after = document.createElement('button');
  after.append('After the form');
  place.append(after);
  form.addEventListener('maat-submit', () => {
    form.readOnly = true;
  });
  place.querySelector('button')?.focus();
  return { form, walk: new Walk(form) };
}

const evidenceOf = (answer: Answers[string] | undefined) =>
  (answer?.state === 'answered' ? answer.evidence : undefined) ?? [];

const completed = 'Yes, I have completed this section';
const back = 'Back to the sections of the audit';
const check = 'Check your answers and submit';
const submit = 'Submit the audit';

describe('by keys alone, with what the browser tells of each stop', () => {
  it('the printed tool: from the list of sections to a submitted audit', async () => {
    const blank = ['theme', 'dateOfAudit', 'subject', 'previouslyKnown', 'disagreements'];
    const answers = answersBut(westMidlands, ...blank, 'actions', 'overallGrade');
    const { form, walk } = await begin(westMidlands, answers);

    walk.title('The list of sections, there and back');
    await walk.press('Tab', 'Enter', 'Enter');
    await walk.to('After the form');
    await walk.press('Shift+Tab', 'Shift+Tab');
    await walk.hurryTo('About this audit', 'Shift+Tab');

    walk.title('A section that is called complete and is not');
    await walk.press('Enter');
    await walk.to('Child');
    await walk.press(' ', 'ArrowDown', 'ArrowUp');
    await walk.to(completed);
    await walk.press(' ');
    await walk.to('Continue');
    await walk.press('Enter', 'Tab', 'Tab', 'Enter');
    await walk.type('31');
    await walk.to('Month');
    await walk.type('Feb');
    await walk.to('Year');
    await walk.type('2026');
    await walk.press('Tab');
    await walk.hurryTo(completed);
    await walk.press('ArrowDown');
    await walk.to('Continue');

    walk.title('A closed answer with its explanation');
    await walk.press('Enter');
    await walk.to('Yes');
    await walk.press('ArrowDown');
    await walk.press('Tab');
    await walk.type('No record.');
    await walk.to('Continue');

    walk.title('N/A with a reason');
    await walk.press('Enter');
    await walk.to('5. How were disagreements resolved?');
    await walk.press('Tab', ' ', 'Tab');
    await walk.type('There were none.');
    await walk.press('Shift+Tab', ' ', ' ');

    walk.title('A row is added, removed and brought back');
    await walk.hurryTo(back, 'Shift+Tab');
    await walk.press('Enter');
    await walk.hurryTo('Learning');
    await walk.press('Enter');
    await walk.to('Add an action');
    await walk.press('Enter');
    await walk.type('Call the family');
    await walk.to('Remove action 1');
    await walk.press('Enter');
    await walk.to('Undo');
    await walk.press('Enter');
    await walk.hurryTo('Continue');

    walk.title('The grade, with advice');
    await walk.press('Enter');
    await walk.to('Outstanding');
    await walk.press(' ', 'ArrowDown');
    await walk.to('Why? All rules and what they rest on');
    await walk.press('Enter');
    await walk.to('Continue');

    walk.title('The answers are checked, and there are errors');
    await walk.press('Enter', 'Tab', 'Tab', 'Tab');
    await walk.hurryTo('Change Was the child previously known?');
    await walk.hurryTo(submit);
    await walk.press('Enter', 'Tab', 'Enter');
    await walk.type('Neglect');
    await walk.hurryTo('Day');
    await walk.type('28');
    await walk.hurryTo(back, 'Shift+Tab');

    walk.title('They are mended, and the audit is submitted');
    await walk.press('Enter');
    await walk.hurryTo(check);
    await walk.press('Enter');
    await walk.hurryTo(submit);
    await walk.press('Enter');
    await walk.to('After the form');
    await walk.end('printed');
    expect(form.readOnly).to.equal(true);
  }).timeout(300_000);

  it('the judged tool: evidence, what was not found, judgements, flags and reasons', async () => {
    const blank = ['earlyHelpOpportunities', 'earlyHelpImpact', 'preventionJudgement'];
    const answers = answersBut(judged, ...blank, 'immediateAction', 'overallGrade');
    const { form, walk } = await begin(judged, answers);

    walk.title('Evidence is added and removed');
    await walk.hurryTo('Prevention, early help and thresholds');
    await walk.press('Enter');
    await walk.to('1. How were opportunities for prevention/early help considered and utilised?');
    await walk.type('A visit.');
    await walk.press('Tab', 'Enter');
    await walk.to('Remove piece of evidence 1');
    await walk.press('Shift+Tab', ' ', 'Tab', 'Tab', 'Enter', 'Shift+Tab');
    await walk.hurryTo('Remove piece of evidence 2');
    await walk.press('Enter');

    walk.title('What was not found');
    await walk.to('2. How did this impact on the situation?');
    await walk.to('No evidence found');
    await walk.press(' ', 'Tab');
    await walk.type('The file ends in May.');

    walk.title('A judgement');
    await walk.hurryTo('Outstanding');
    await walk.press(' ', 'ArrowDown', 'Tab');
    await walk.type('Every visit is on file.');
    await walk.hurryTo('Continue');

    walk.title('A flag, and whom to tell');
    await walk.press('Enter');
    await walk.hurryTo(back, 'Shift+Tab');
    await walk.press('Enter');
    await walk.hurryTo('Concerns');
    await walk.press('Enter');
    await walk.hurryTo('Yes');
    await walk.press(' ', 'Tab');
    await walk.type('The lead was told.');
    await walk.to('Continue');
    await walk.press('Enter');
    await walk.hurryTo('Continue');

    walk.title('A grade that the rules advise against, kept with a reason');
    await walk.press('Enter');
    await walk.to('Outstanding');
    await walk.press(' ', 'ArrowDown', 'Tab');
    await walk.type('As judged.');
    await walk.to('Why? All rules and what they rest on');
    await walk.hurryTo('Continue');
    await walk.press('Enter');
    await walk.hurryTo(submit);
    await walk.press('Enter');
    await walk.to('After the form');
    await walk.end('judged');
    expect(form.readOnly).to.equal(true);
  }).timeout(300_000);

  it('every kind: choices, what is asked because of them, dates in words, another version', async () => {
    const { risks: _, otherRisk: __, weeks: ___, story, actions: ____, ...others } = filled;
    const evidence = evidenceOf(story).slice(0, 1);
    const answers = {
      ...others,
      story: { ...answered('Words'), evidence },
      actions: answered([{ id: 'r1', cells: { action: 'Call' } }]),
    };
    const { form, walk } = await begin(allKinds, answers);

    walk.title('A question that is asked because of an answer');
    await walk.hurryTo('The work');
    await walk.press('Enter');
    await walk.to('Weeks open');
    await walk.type('900');
    await walk.to('Neglect');
    await walk.to('Other');
    await walk.press(' ', 'Tab');
    await walk.to('Which other risk?');
    await walk.type('Noise');
    await walk.to('Continue');
    await walk.press('Enter');
    await walk.to('Continue');

    walk.title('Another version of the audit');
    const theirs = { ...answers, name: answered('Another') };
    form.conflict = auditOf(allKinds, theirs, { revision: 9 });
    await form.updateComplete;
    await walk.to('Compare the two versions');
    await walk.press('Enter');
    await walk.to('Go on with what I chose');
    await walk.press('Enter', ' ');
    await walk.hurryTo('Go on with what I chose');
    await walk.end('all-kinds');
  }).timeout(300_000);
});
