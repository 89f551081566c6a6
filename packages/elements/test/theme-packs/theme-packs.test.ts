import type { MaatAuditForm } from '@maat/elements';
import type { Answers } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { themed } from '../fixtures/themed.js';
import { auditOf } from '../support/audit.js';
import { all, announced, focused, get, has, nameOf, textOf } from '../support/find.js';
import { codesOf, openForm, type Properties, rootOf, sessionOf } from '../support/form.js';
import { readAnswers } from '../support/read.js';
import { click, insert } from '../support/use.js';

const open = (properties: Properties = { layout: 'page' }, answers: Answers = {}) =>
  openForm({ tool: themed, audit: auditOf(themed, answers), ...properties });

const boxes = (form: MaatAuditForm) => all(form, 'textbox').map(nameOf);
const words = (form: MaatAuditForm) => textOf(rootOf(form));

async function choose(form: MaatAuditForm, theme: string): Promise<HTMLInputElement> {
  const radio = get(form, 'radio', theme);
  click(radio);
  await form.updateComplete;
  return radio;
}

const always = ['How good was it?', 'What was planned?'];
const ofNeglect = [
  'Look for what came again and again.',
  'Name the neglect tool.',
  'What plans do about drift.',
];

describe('choosing the theme', () => {
  it('brings the questions and the guidance of its pack, and no other', async () => {
    const form = await open();
    expect(boxes(form)).to.deep.equal(always);
    expect(words(form)).to.contain('Read the whole file.');
    for (const paragraph of ofNeglect) expect(words(form)).not.to.contain(paragraph);
    await choose(form, 'Neglect');
    expect(boxes(form)).to.deep.equal([
      'How good was it?',
      'Which neglect tool was used?',
      'What was planned?',
      'Was there drift?',
    ]);
    for (const paragraph of ofNeglect) expect(words(form)).to.contain(paragraph);
  });

  it('leaves no empty place where the guidance of a pack would stand', async () => {
    const form = await open();
    const guidance = () => rootOf(form).querySelectorAll('[part=guidance]').length;
    expect(guidance()).to.equal(1);
    await choose(form, 'Neglect');
    expect(guidance()).to.equal(3);
    await choose(form, 'Another theme');
    expect(guidance()).to.equal(1);
  });

  it('brings a section of its own, and takes it away', async () => {
    const form = await open();
    expect(has(form, 'region', 'Places')).to.equal(false);
    await choose(form, 'Exploitation');
    expect(has(get(form, 'region', 'Places'), 'textbox', 'Are places safer?')).to.equal(true);
    await choose(form, 'Neglect');
    expect(has(form, 'region', 'Places')).to.equal(false);
  });

  it('leaves the focus, and tells what came and what went', async () => {
    const form = await open();
    const neglect = await choose(form, 'Neglect');
    expect(focused(form) === neglect).to.equal(true);
    const came =
      'Neglect of a child: 2 questions are asked for this theme, in the sections that they belong to.';
    expect(announced(form)).to.equal(came);
    expect(textOf(get(form, 'region', 'About'))).to.contain(came);
    const exploitation = await choose(form, 'Exploitation');
    expect(focused(form) === exploitation).to.equal(true);
    expect(announced(form)).to.equal(
      'Neglect of a child: its questions are no longer asked. What was typed is kept. Child exploitation: 2 questions are asked for this theme, in the sections that they belong to.',
    );
    insert(get(form, 'textbox', 'How good was it?'), 'x');
    await form.updateComplete;
    expect(rootOf(form).querySelectorAll('.notice')).to.have.lengthOf(0);
  });

  it('says nothing where no pack comes or goes', async () => {
    const form = await open();
    await choose(form, 'Another theme');
    expect(announced(form)).to.equal('');
  });

  it('can be undone from there', async () => {
    const form = await open({ layout: 'page' }, { theme: { state: 'answered', value: 'neglect' } });
    await choose(form, 'Exploitation');
    click(get(form, 'button', 'Undo'));
    await form.updateComplete;
    expect(get(form, 'radio', 'Neglect').checked).to.equal(true);
    expect(has(form, 'textbox', 'Was there drift?')).to.equal(true);
  });
});

describe('changing the theme', () => {
  it('takes the questions away, and brings them back with what was typed', async () => {
    const form = await open();
    await choose(form, 'Neglect');
    insert(get(form, 'textbox', 'Was there drift?'), '  as typed\n');
    await choose(form, 'Exploitation');
    expect(has(form, 'textbox', 'Was there drift?')).to.equal(false);
    expect(codesOf(form)).to.contain('answer.not-asked');
    await choose(form, 'Another theme');
    expect(boxes(form)).to.deep.equal(always);
    await choose(form, 'Neglect');
    expect(get(form, 'textbox', 'Was there drift?').value).to.equal('  as typed\n');
    expect(codesOf(form)).not.to.contain('answer.not-asked');
  });

  it('leaves what is typed beside them in its control', async () => {
    const form = await open();
    const box = get(form, 'textbox', 'What was planned?');
    insert(box, 'a plan');
    await choose(form, 'Neglect');
    expect(get(form, 'textbox', 'What was planned?') === box).to.equal(true);
    expect(box.value).to.equal('a plan');
  });

  it('is followed by the progress', async () => {
    const form = await open(
      {},
      {
        plan: { state: 'answered', value: 'x' },
        theme: { state: 'answered', value: 'neglect' },
      },
    );
    const task = (name: string) => {
      const button = all(form, 'button').find((each) => nameOf(each) === name);
      const item = button?.closest('li');
      return item ? textOf(item) : undefined;
    };
    expect(task('Plans')).to.equal('Plans In progress: 1 of 2 answered');
    expect(task('Places')).to.equal(undefined);
    expect(words(form)).to.contain('You have completed 0 of 3 sections.');
    sessionOf(form).set('theme', 'exploitation');
    await form.updateComplete;
    expect(task('Plans')).to.equal('Plans In progress: 1 of 1 answered');
    expect(task('Places')).to.equal('Places Not started');
    expect(words(form)).to.contain('You have completed 0 of 4 sections.');
  });

  it('is seen where a section is open, and the theme is changed elsewhere', async () => {
    const form = await open({});
    click(get(form, 'button', 'Assessment'));
    await form.updateComplete;
    expect(boxes(form)).to.deep.equal(['How good was it?']);
    sessionOf(form).set('theme', 'neglect');
    await form.updateComplete;
    expect(boxes(form)).to.deep.equal(['How good was it?', 'Which neglect tool was used?']);
    expect(words(form)).to.contain('Look for what came again and again.');
  });
});

describe('an audit that is read or printed', () => {
  const neglect: Answers = {
    theme: { state: 'answered', value: 'neglect' },
    drift: { state: 'answered', value: 'None.' },
    places: { state: 'answered', value: 'typed under another theme' },
  };
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('has the questions and the guidance of its theme', async () => {
    const form = await open({ readOnly: true }, neglect);
    expect(readAnswers(rootOf(form))).to.deep.equal({
      Theme: 'Neglect',
      'How good was it? Name the neglect tool.': 'Not answered',
      'Which neglect tool was used?': 'Not answered',
      'What was planned?': 'Not answered',
      'Was there drift?': 'None.',
    });
    for (const paragraph of ofNeglect) expect(words(form)).to.contain(paragraph);
  });

  it('has none of another theme’s', async () => {
    const form = await open({}, { ...neglect, theme: { state: 'answered', value: 'other' } });
    window.dispatchEvent(new Event('beforeprint'));
    const paper = rootOf(form).querySelector('.print');
    expect(paper && Object.keys(readAnswers(paper))).to.deep.equal(['Theme', ...always]);
    for (const paragraph of ofNeglect) expect(words(form)).not.to.contain(paragraph);
  });

  it('says before it is submitted what is left out', async () => {
    const form = await open({}, neglect);
    click(get(form, 'button', 'Check your answers and submit'));
    await form.updateComplete;
    expect(words(form)).to.contain('‘Where did harm happen?’ is not asked');
  });
});
