import { defineCaseReview, type MaatCaseReview } from '@maat/elements/case-review';
import type { Finding, Review } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { press } from '../support/real-input.js';
import { open, returns, review } from './case.js';
import { tooWide } from './too-wide.js';

defineCaseReview();

const rootOf = ({ shadowRoot }: MaatCaseReview) => shadowRoot as ShadowRoot;
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const all = (element: MaatCaseReview, selector: string) => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
const button = (element: MaatCaseReview, words: string) =>
  all(element, 'button').find((each) => textOf(each) === words) as HTMLButtonElement;

/** Fills the fields of the entry that is open, and says it. */
async function say(element: MaatCaseReview, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = rootOf(element).querySelector<HTMLInputElement>(`.entry [id$="_${name}"]`);
    if (field === null) throw new Error(`No field ${name}`);
    field.value = value;
    const type = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  await press_(element, 'Save');
}

async function press_(element: MaatCaseReview, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

const at = '2026-03-09T10:00:00Z';
const finding: Finding = {
  id: 'f1',
  kind: 'improvement',
  text: 'Nobody told the school.',
  agency: 'police',
  restsOn: [{ question: 'plansStory' }],
  by: { role: 'chair' },
  at,
};
const withFinding: Review = { ...review, findings: [finding] };

describe('the case review', () => {
  it('tells what became of each invitation', async () => {
    const element = await open();
    expect(all(element, 'tbody :is(th, td)').map(textOf)).to.deep.equal([
      ...['Police', 'Returned'],
      ...['School', 'Returned late (due 4 March 2026)'],
      ...['Health', 'Begun, not submitted (due 4 March 2026)'],
      ...['Probation', 'No return (due 4 March 2026)'],
    ]);
  });

  it('shows the answers beside each other, each state in words, and who is missing', async () => {
    const element = await open({ place: 'question-plansStory' });
    expect(all(element, '.side .answer').map(textOf)).to.deep.equal([
      'Made in time.',
      'Not applicable (N/A)No plan came to us.',
      'No evidence found',
    ]);
    expect(all(element, '.missing').map(textOf)).to.deep.equal(['No return from Probation.']);
    element.style.width = '60rem';
    const [one, other] = all(element, '.side').map((side) => side.getBoundingClientRect());
    expect(one?.top).to.equal(other?.top);
    element.style.width = '320px';
    const [above, below] = all(element, '.side').map((side) => side.getBoundingClientRect());
    expect(above?.bottom).to.be.at.most(below?.top ?? 0);
  });

  it('shows no grade of others before one’s own, on paper as little as on the screen', async () => {
    const as = { role: 'auditor', agency: 'police' };
    const element = await open({ place: 'grade-plans', as });
    window.dispatchEvent(new Event('beforeprint'));
    expect(textOf(rootOf(element).querySelector('.pack'))).not.to.include('Inadequate');
    window.dispatchEvent(new Event('afterprint'));
    expect(all(element, '.side')).to.deep.equal([]);
    expect(button(element, 'Show the grades without one of your own')).to.equal(undefined);
    await press_(element, 'Your own grade');
    await say(element, { grade: 'good', reason: 'Made in time.' });
    expect(element.review?.judgements).to.have.lengthOf(1);
    const [judgement] = element.review?.judgements ?? [];
    expect(judgement).to.include({ stage: 'peer', grade: 'good', section: 'plans' });
    expect(judgement?.by).to.deep.equal(as);
    expect(all(element, '.side .answer').map(textOf)).to.include('Inadequate');
  });

  it('tells first what does not go together, with a way to what it rests on, and no grade before its time', async () => {
    const as = { role: 'auditor', agency: 'police' };
    const element = await open({ as });
    expect(all(element, '.point').map(textOf)).to.include(
      'This rests on a grade that is not shown yet.',
    );
    element.reveal = 'at-once';
    await element.updateComplete;
    const point = all(element, '.point').find((each) => textOf(each).includes('or a better one'));
    expect(textOf(point)).to.include('(Police)');
    point?.querySelector('button')?.click();
    expect(element.place).to.equal('question-immediate');
  });

  it('refuses a grade without a reason, and tells where', async () => {
    const element = await open({ place: 'grade-plans', reveal: 'at-once' });
    await press_(element, 'Give a moderated grade');
    await say(element, { grade: 'good' });
    expect(element.review).to.equal(review);
    await element.updateComplete;
    const focused = rootOf(element).activeElement;
    expect(focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(focused?.id).to.match(/_reason$/);
  });

  it('makes a finding an action in two keys', async () => {
    const element = await open({ place: 'learning', review: withFinding });
    let told: Review | undefined;
    element.addEventListener('maat-review-change', ({ detail }) => {
      told = detail.review;
    });
    all(element, '#finding-f1')[0]?.focus();
    await press('a');
    await element.updateComplete;
    await press('Enter');
    await element.updateComplete;
    expect(told?.actions).to.have.lengthOf(1);
    const [action] = told?.actions ?? [];
    expect(action).to.deep.include({
      text: finding.text,
      agency: 'police',
      findings: ['f1'],
      questions: ['plansStory'],
    });
    expect(rootOf(element).activeElement?.id).to.equal('finding-f1');
  });

  it('goes from place to place by keys on the heading, and hears none in a text box', async () => {
    const element = await open();
    await press_(element, 'Next');
    expect(element.place).to.equal('question-plansStory');
    await element.updateComplete;
    await press('n');
    expect(element.place).to.equal('grade-plans');
    await element.updateComplete;
    await press('p');
    expect(element.place).to.equal('question-plansStory');
    await element.updateComplete;
    await press_(element, 'Add a remark');
    await press('n');
    expect(element.place).to.equal('question-plansStory');
    expect(Object.values(element.typed)).to.deep.equal([{ text: 'n' }]);
  });

  it('keeps what is typed and not said across places, and takes it from a host', async () => {
    const element = await open({ place: 'question-plansStory' });
    element.typed = { 'remark-on-plansStory': { text: 'half a rem' } };
    await element.updateComplete;
    element.place = 'overview';
    await element.updateComplete;
    element.place = 'question-plansStory';
    await element.updateComplete;
    expect(all(element, 'textarea').map((box) => (box as HTMLTextAreaElement).value)).to.deep.equal(
      ['half a rem'],
    );
  });

  it('takes back what was removed', async () => {
    const element = await open({ place: 'learning', review: withFinding });
    await press_(element, 'Remove');
    expect(element.review?.findings).to.equal(undefined);
    await press_(element, 'Undo');
    expect(element.review?.findings).to.deep.equal([finding]);
  });

  it('records a dissent from a judgement as such', async () => {
    const judgement = {
      id: 'j1',
      target: 'outcome',
      stage: 'moderated',
      grade: 'good',
      reason: 'It went well.',
      by: { role: 'chair' },
      at,
    } as const;
    const element = await open({
      place: 'case-grade',
      reveal: 'at-once',
      review: { ...review, judgements: [judgement] },
    });
    await press_(element, 'Record a dissent');
    await say(element, { agency: 'police', judgement: 'j1', grade: 'inadequate', reason: 'No.' });
    const [dissent] = element.review?.dissents ?? [];
    expect(dissent).to.include({ agency: 'police', judgement: 'j1', grade: 'inadequate' });
    expect(element.review?.judgements).to.deep.equal([judgement]);
  });

  it('puts two people’s changes together, and shows both versions where they clash', async () => {
    const element = await open({ place: 'learning', review: withFinding });
    const saidAs = (text: string): Review => ({
      ...review,
      revision: 3,
      findings: [{ ...finding, kind: 'strength', text }],
    });
    const [status] = all(element, '[role=status]');
    await press_(element, 'Change');
    await say(element, { text: 'Mine.' });
    const merges: number[] = [];
    element.addEventListener('maat-review-merge', ({ detail }) => merges.push(detail.over));
    element.conflict = saidAs('Theirs.');
    await element.updateComplete;
    expect(element.clashes).to.have.lengthOf(1);
    expect(status?.isConnected && textOf(status)).to.equal(
      'This was changed in another place as well',
    );
    const facts = all(element, '.conflict .tag').map(textOf);
    expect(facts).to.deep.equal(['Area for improvement · Police', 'Strength · Police']);
    expect(textOf(all(element, '.conflict')[0]))
      .to.include('Mine.')
      .and.include('Theirs.');
    await press_(element, 'Go on with what I chose');
    expect(element.clashes).to.have.lengthOf(1);
    all(element, '.conflict input')[1]?.click();
    await press_(element, 'Go on with what I chose');
    expect(merges).to.deep.equal([3]);
    expect(rootOf(element).activeElement?.id).to.equal('place');
    expect(element.review?.findings?.map(({ text }) => text)).to.deep.equal(['Theirs.']);
  });

  it('has the other version of what was taken away here while both were shown', async () => {
    const element = await open({ place: 'learning', review: withFinding });
    await press_(element, 'Change');
    await say(element, { text: 'Mine.' });
    element.conflict = { ...review, revision: 3, findings: [{ ...finding, text: 'Theirs.' }] };
    await element.updateComplete;
    await press_(element, 'Remove');
    all(element, '.conflict input')[1]?.click();
    await press_(element, 'Go on with what I chose');
    expect(element.review?.findings?.map(({ text }) => text)).to.deep.equal(['Theirs.']);
  });

  it('never alters a return, and lets nothing be said of an agreed review', async () => {
    const before = structuredClone(returns);
    const element = await open({ review: { ...withFinding, status: 'agreed' }, place: 'learning' });
    expect(button(element, 'Add a finding')).to.equal(undefined);
    expect(button(element, 'Remove')).to.equal(undefined);
    expect(returns).to.deep.equal(before);
  });

  for (const place of [
    'overview',
    'question-plansStory',
    'grade-plans',
    'learning',
    'case-grade',
  ]) {
    it(`passes axe, also on a phone and in large type: ${place}`, async () => {
      const element = await open({ place, review: withFinding });
      for (const each of all(element, '[data-opens]').slice(0, 2)) each.click();
      await element.updateComplete;
      expect(await axeFaults(element)).to.deep.equal([]);
      element.style.width = '320px';
      element.large = true;
      await element.updateComplete;
      expect(await axeFaults(element)).to.deep.equal([]);
      expect(tooWide(element)).to.deep.equal([]);
    });
  }
});
