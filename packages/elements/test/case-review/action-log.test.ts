import { defineActionLog, type MaatActionLog } from '@maat/elements/action-log';
import { cy } from '@maat/elements/locale/cy';
import { actionLogCy } from '@maat/elements/locale/cy-reviews';
import type { Action, Review } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { judged } from '../fixtures/judged.js';
import { review } from './case.js';

defineActionLog();

const by = { role: 'chair' };
const at = '2026-03-09T10:00:00Z';
const step = (status: Action['steps'][number]['status']) => ({ id: `s-${status}`, status, by, at });
const action = (id: string, more: Partial<Action> = {}): Action => ({
  ...{ id, text: `To do ${id}`, agency: 'police', steps: [step('open')], by, at },
  ...more,
});

const first: Review = {
  ...review,
  status: 'agreed',
  findings: [{ id: 'f1', kind: 'improvement', text: 'Nobody told the school.', by, at }],
  actions: [
    action('late', { due: '2026-03-01', findings: ['f1'] }),
    action('done', { due: '2026-02-01', steps: [step('open'), step('done')], agency: 'school' }),
  ],
};
const second: Review = {
  ...review,
  id: 'review-2',
  caseReference: 'Case 9',
  actions: [action('soon', { due: '2026-04-01', person: 'Head of service' })],
};

/** A log in the page, as on one day. */
async function open(properties: Partial<MaatActionLog> = {}): Promise<MaatActionLog> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const given = { tool: judged, reviews: [first, second], today: '2026-03-09' };
  const log = Object.assign(document.createElement('maat-action-log'), given, properties);
  place.append(log);
  await log.updateComplete;
  return log;
}

const all = ({ shadowRoot }: MaatActionLog, selector: string) => [
  ...(shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector),
];
const shown = (log: MaatActionLog) =>
  all(log, '.item > .prose').map(({ textContent }) => textContent?.replace('To do ', ''));

async function choose(log: MaatActionLog, id: string, value: string): Promise<void> {
  const control = all(log, `#${id}`)[0] as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input'));
  await log.updateComplete;
}

/** Records the impact of the action that is late. */
async function writeImpact(log: MaatActionLog, text: string): Promise<void> {
  all(log, '[data-opens="impact-review-1-late"]')[0]?.click();
  await log.updateComplete;
  await choose(log, 'impact-review-1-late_impact', text);
  all(log, '.entry [type=submit]')[0]?.click();
  await log.updateComplete;
}

describe('the action log', () => {
  it('has the actions of all reviews, by when they are due, and tells what is overdue', async () => {
    const log = await open();
    expect(shown(log)).to.deep.equal(['done', 'late', 'soon']);
    expect(all(log, '.overdue')).to.have.lengthOf(1);
    expect(all(log, '.item')[1]?.textContent).to.include('Nobody told the school.');
  });

  it('finds them by agency, by status and by words', async () => {
    const log = await open();
    await choose(log, 'agency', 'school');
    expect(shown(log)).to.deep.equal(['done']);
    await choose(log, 'agency', '');
    await choose(log, 'status', 'overdue');
    expect(shown(log)).to.deep.equal(['late']);
    await choose(log, 'status', '');
    await choose(log, 'words', ' head OF');
    expect(shown(log)).to.deep.equal(['soon']);
    expect(all(log, '[part=count]')[0]?.textContent).to.equal('1 of 3 actions');
    await choose(log, 'words', 'nothing like it');
    expect(log.shadowRoot?.textContent).to.include('No action is like that.');
    await choose(log, 'words', '');
    await choose(log, 'order', 'case');
    expect(shown(log)).to.deep.equal(['late', 'done', 'soon']);
  });

  it('adds a step with its note, also once the review is agreed', async () => {
    const log = await open();
    const told: Review[] = [];
    log.addEventListener('maat-review-change', ({ detail }) => told.push(detail.review));
    all(log, '.item:nth-child(2) [data-opens^=step]')[0]?.click();
    await log.updateComplete;
    await choose(log, 'step-review-1-late_status', 'done');
    await choose(log, 'step-review-1-late_note', 'Told at last.');
    all(log, '.entry [type=submit]')[0]?.click();
    await log.updateComplete;
    const late = told[0]?.actions?.find(({ id }) => id === 'late');
    expect(late?.steps.map(({ status, note }) => [status, note])).to.deep.equal([
      ['open', undefined],
      ['done', 'Told at last.'],
    ]);
    expect(all(log, '.overdue')).to.have.lengthOf(0);
    expect(log.reviews[1]).to.equal(second);
  });

  it('shows both versions of what two people wrote, and keeps the steps of both', async () => {
    const log = await open({ locale: cy, labels: actionLogCy });
    await writeImpact(log, 'Mine.');
    const late = first.actions?.[0] as Action;
    const told = { ...late, impact: 'Theirs.', steps: [step('open'), step('in-progress')] };
    const theirs = { ...first, revision: 7, actions: [told, ...(first.actions ?? []).slice(1)] };
    const merges: [number, Review][] = [];
    log.addEventListener('maat-review-merge', ({ detail }) =>
      merges.push([detail.over, detail.review]),
    );
    log.conflicts = [theirs];
    await log.updateComplete;
    expect(log.clashesOf('review-1')).to.have.lengthOf(1);
    const panel = all(log, '[part=conflict]')[0]?.textContent;
    expect(panel).to.include('To do late').and.include('Mine.').and.include('Theirs.');
    expect(await axeFaults(log)).to.deep.equal([]);
    const resolve = () => all(log, '[part=conflict] .primary')[0]?.click();
    resolve();
    await log.updateComplete;
    expect(merges).to.deep.equal([]);
    all(log, '[part=conflict] input')[1]?.click();
    resolve();
    await log.updateComplete;
    expect(all(log, '[part=conflict]')).to.deep.equal([]);
    expect(log.shadowRoot?.activeElement?.textContent).to.equal(actionLogCy.title);
    const [[over, merged] = []] = merges;
    expect(over).to.equal(7);
    expect(merged?.actions?.[0]?.impact).to.equal('Theirs.');
    expect(merged?.actions?.[0]?.steps.map(({ status }) => status)).to.deep.equal([
      ...['open', 'in-progress'],
    ]);
  });

  it('takes in what does not clash without a word, each review by itself', async () => {
    const log = await open();
    await writeImpact(log, 'Mine.');
    const [soon] = second.actions ?? [];
    const merged: Review[] = [];
    log.addEventListener('maat-review-merge', ({ detail }) => merged.push(detail.review));
    log.conflicts = [{ ...second, actions: [{ ...(soon as Action), impact: 'Theirs.' }] }];
    await log.updateComplete;
    expect(merged.map(({ id, actions }) => [id, actions?.[0]?.impact])).to.deep.equal([
      ['review-2', 'Theirs.'],
    ]);
    expect(log.reviews[0]?.actions?.[0]?.impact).to.equal('Mine.');
    expect(log.clashesOf('review-1')).to.deep.equal([]);
  });

  it('takes in two versions of one review that come at once', async () => {
    const log = await open();
    const [late, done] = first.actions as readonly [Action, Action];
    const set = (id: string, revision: number, ...others: readonly Action[]): Review => ({
      ...{ ...first, revision, actions: [...others, action(id)] },
    });
    await writeImpact(log, 'Mine.');
    const earlier = set('earlier', 1, late, done);
    log.conflicts = [earlier, set('later', 2, ...(earlier.actions ?? []))];
    await log.updateComplete;
    const [merged] = log.reviews;
    expect(merged?.actions?.map(({ id }) => id)).to.have.members([
      ...['late', 'done', 'earlier', 'later'],
    ]);
    expect(merged?.actions?.[0]?.impact).to.equal('Mine.');
  });

  it('overwrites nothing that came in where somebody types: it is shown first', async () => {
    const log = await open();
    const heard: Review[] = [];
    log.addEventListener('maat-review-change', (event) => heard.push(event.detail.review));
    all(log, '[data-opens="impact-review-1-late"]')[0]?.click();
    await log.updateComplete;
    await choose(log, 'impact-review-1-late_impact', 'Mine');
    const box = () => all(log, '#impact-review-1-late_impact')[0] as HTMLTextAreaElement;
    const [late, ...others] = first.actions ?? [];
    const theirs = { ...late, impact: 'Theirs' } as Action;
    log.conflicts = [{ ...first, revision: 9, actions: [theirs, ...others] }];
    const save = async () => {
      await log.updateComplete;
      all(log, '.entry [type=submit]')[0]?.click();
      await log.updateComplete;
    };
    await save();
    expect(heard).to.deep.equal([]);
    expect(box().value).to.equal('Mine');
    expect(all(log, '.entry .error')[0]?.textContent).to.match(/: Theirs$/);
    expect((log.shadowRoot as ShadowRoot).activeElement).to.equal(box());
    // What was kept over a crash knows it as well.
    const kept = log.typed;
    const again = await open({ reviews: log.reviews, typed: kept });
    expect(Object.values(again.typed)[0]).to.include({ impact: 'Mine', 'was:impact': 'Theirs' });
    await save();
    expect(
      heard.map(({ actions }) => actions?.find(({ id }) => id === 'late')?.impact),
    ).to.deep.equal(['Mine']);
  });

  it('says that there is none yet', async () => {
    const log = await open({ reviews: [] });
    expect(log.shadowRoot?.textContent).to.include('No action has been set yet.');
    expect(await axeFaults(log)).to.deep.equal([]);
  });

  it('passes axe with an entry open, and fits on a phone', async () => {
    const log = await open();
    for (const each of all(log, '[data-opens]').slice(0, 2)) each.click();
    await log.updateComplete;
    expect(await axeFaults(log)).to.deep.equal([]);
    log.style.width = '320px';
    expect(log.scrollWidth).to.be.at.most(320);
  });
});
