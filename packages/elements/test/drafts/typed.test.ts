import { defineActionLog } from '@maat/elements/action-log';
import { defineCaseReview, type MaatCaseReview } from '@maat/elements/case-review';
import { type DraftStore, DraftStoreError, type KeptTyped, keepTyped } from '@maat/elements/drafts';
import { indexedDbDrafts } from '@maat/elements/drafts/indexed-db';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import type { Review } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { open, review } from '../case-review/case.js';
import { judged } from '../fixtures/judged.js';
import { eventually } from '../support/eventually.js';

defineCaseReview();
defineActionLog();

const place = 'question-plansStory';
const key = 'remark-on-plansStory';
type Store = DraftStore<KeptTyped>;
type Holder = Pick<MaatCaseReview, 'shadowRoot' | 'updateComplete'>;

/** The review with what is typed kept in a store. */
const openWith = (store: Store, properties: Partial<MaatCaseReview> = {}) =>
  open({ place, drafts: keepTyped(store), ...properties });

const find = <ELEMENT extends HTMLElement = HTMLElement>(
  { shadowRoot }: Holder,
  selector: string,
) => shadowRoot?.querySelector<ELEMENT>(selector) ?? undefined;
const wordsOf = (holder: Holder, selector: string) =>
  find(holder, selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

async function type(holder: Holder, opener: string, text: string): Promise<void> {
  find(holder, `[data-opens="${opener}"]`)?.click();
  await holder.updateComplete;
  const box = find<HTMLTextAreaElement>(holder, `[data-entry="${opener}"] textarea`);
  if (box === undefined) throw new Error(`Nothing can be typed at ${opener}`);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

async function press(holder: Holder, selector: string): Promise<void> {
  find(holder, selector)?.click();
  await holder.updateComplete;
}

const say = (holder: Holder) => press(holder, '.entry [type=submit]');
const isBack = ({ typed }: MaatCaseReview, text: string) =>
  Object.values(typed).some((values) => values['text'] === text);

describe('what is typed and not said', () => {
  it('comes back when the page does, and is told quietly, with the way to where it stands', async () => {
    const name = 'typed-comes-back';
    const element = await openWith(indexedDbDrafts({ name }));
    await type(element, key, 'half a rem');
    expect(await element.drafts?.flush()).to.equal(true);
    element.remove();
    const again = await openWith(indexedDbDrafts({ name }), { place: 'overview' });
    await eventually(() => isBack(again, 'half a rem'));
    await again.updateComplete;
    const status = find(again, '[part=typed-status]');
    expect(status?.getAttribute('role')).to.equal('status');
    expect(wordsOf(again, '[part=typed-status]')).to.match(
      /^Text from \d+ \w+ \d{4} that you had not saved was put back\. What of plans\?$/,
    );
    expect(again.shadowRoot?.activeElement).to.equal(null);
    expect(await axeFaults(again)).to.deep.equal([]);
    await press(again, '[part=typed-status] button');
    expect(find<HTMLTextAreaElement>(again, 'textarea')?.value).to.equal('half a rem');
  });

  it('is taken away once it was said, or given up', async () => {
    for (const end of ['.entry [type=submit]', '.entry [type=button]']) {
      const store: Store = memoryDrafts();
      const element = await openWith(store);
      await type(element, key, 'A remark');
      await element.drafts?.flush();
      expect(await store.list()).to.deep.equal([review.id]);
      await press(element, end);
      await element.drafts?.flush();
      expect(await store.list()).to.deep.equal([]);
    }
  });

  it('is kept on after it was said until the host has it, if the host is to tell', async () => {
    const store: Store = memoryDrafts();
    const element = await open({ place, drafts: keepTyped(store, { until: 'saved' }) });
    for (const text of ['One', 'Two']) {
      await type(element, key, text);
      await say(element);
    }
    await element.drafts?.flush();
    const again = await openWith(store);
    await eventually(() => isBack(again, 'One') && isBack(again, 'Two'));
    element.drafts?.saved();
    await element.drafts?.flush();
    again.remove();
    await again.drafts?.remove();
    expect(await store.list()).to.deep.equal([]);
  });

  it('is told not to be kept where the browser keeps nothing, and typing goes on', async () => {
    const fails = () => Promise.reject(new DraftStoreError('blocked'));
    const blocked: Store = {
      ...memoryDrafts<KeptTyped>(),
      load: fails,
      save: fails,
      remove: fails,
    };
    const element = await openWith(blocked);
    await type(element, key, 'A remark');
    expect(await element.drafts?.flush()).to.equal(false);
    await element.updateComplete;
    expect(wordsOf(element, '[part=typed-status]')).to.include('This browser keeps nothing');
    await say(element);
    expect(element.review?.remarks?.map(({ text }) => text)).to.deep.equal(['A remark']);
  });

  it('is of one review, and not of the next that the element shows', async () => {
    const store: Store = memoryDrafts();
    const element = await openWith(store);
    await type(element, key, 'On the first');
    element.review = { ...review, id: 'review-2' };
    await element.updateComplete;
    expect(element.typed).to.deep.equal({});
    element.review = review;
    await eventually(() => isBack(element, 'On the first'));
  });

  it('does not come into the next review where it is read late', async () => {
    const store: Store = memoryDrafts();
    const entries = { [key]: { place, values: { text: 'On the first' } } };
    await store.save(review.id, { entries, keptAt: '2026-03-09T10:00:00Z' });
    const given: (() => void)[] = [];
    const slow: Store = {
      ...store,
      async load(id) {
        if (id === review.id) await new Promise<void>((go) => given.push(go));
        return await store.load(id);
      },
    };
    const element = await openWith(slow);
    element.review = { ...review, id: 'review-2' };
    await element.updateComplete;
    for (const give of given) give();
    // Hint: what was read goes on its way before a task of its own comes to its turn.
    await new Promise((go) => setTimeout(go));
    expect(given).to.have.lengthOf(1);
    expect(element.typed).to.deep.equal({});
    expect(element.drafts?.state.back).to.deep.equal({});
  });

  it('is told to be gone at once where everything is removed, on any open page', async () => {
    const name = 'typed-purged';
    const store = indexedDbDrafts<KeptTyped>({ name });
    const here = await openWith(store);
    const elsewhere = await openWith(indexedDbDrafts({ name }));
    await type(here, key, 'A remark');
    await here.drafts?.flush();
    await store.purge();
    for (const each of [here, elsewhere]) {
      await eventually(() => each.drafts?.state.fault === 'purged');
      await each.updateComplete;
      expect(wordsOf(each, '[part=typed-status]')).to.include('was removed from this device');
    }
    expect(isBack(here, 'A remark')).to.equal(true);
  });

  it('loses nothing of two pages, and shows in each what is typed in the other', async () => {
    const name = 'typed-in-two';
    const one = await openWith(indexedDbDrafts({ name }));
    const other = await openWith(indexedDbDrafts({ name }));
    await type(one, key, 'In one');
    await type(other, 'finding-on-plansStory', 'In the other');
    await Promise.all([one.drafts?.flush(), other.drafts?.flush()]);
    for (const each of [one, other]) {
      await eventually(() => isBack(each, 'In one') && isBack(each, 'In the other'));
    }
    await press(one, `[data-entry="${key}"] [type=submit]`);
    await one.drafts?.flush();
    await eventually(() => !isBack(other, 'In one'));
    expect(isBack(other, 'In the other')).to.equal(true);
  });

  it('puts text beside its entry where another was typed before it came back', async () => {
    const store: Store = memoryDrafts();
    const values = { text: 'From before' };
    await store.save(review.id, {
      entries: { [key]: { place, values } },
      keptAt: '2026-03-09T10:00:00Z',
    });
    const slow: Store = {
      ...store,
      async load(id) {
        await new Promise((go) => setTimeout(go));
        return await store.load(id);
      },
    };
    const element = await openWith(slow);
    element.typed = { [key]: { text: 'From now' } };
    await eventually(() => isBack(element, 'From before'));
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal('From now');
    expect(wordsOf(element, '[part=unplaced]')).to.include('From before');
  });

  it('is shown to be copied where what it was typed for is gone, or the review was agreed', async () => {
    const store: Store = memoryDrafts();
    const entry = { place, values: { text: 'Of no use?', agency: 'police' } };
    const kept = { entries: { 'change-remark-gone': entry }, keptAt: '2026-03-09T10:00:00Z' };
    const agreed: Review = { ...review, status: 'agreed' };
    for (const shown of [review, agreed]) {
      await store.save(review.id, kept);
      const element = await openWith(store, { review: shown });
      await eventually(() => isBack(element, 'Of no use?'));
      await element.updateComplete;
      expect(wordsOf(element, '[part=unplaced] .prose')).to.equal('Of no use?');
      expect(await axeFaults(element)).to.deep.equal([]);
      await press(element, '[part=unplaced] button');
      await element.drafts?.flush();
      expect(await store.list()).to.deep.equal([]);
      element.remove();
    }
  });

  it('is shown to be copied where grades are not shown yet that it stands among', async () => {
    const store: Store = memoryDrafts();
    const by = { role: 'panel' };
    const at = '2026-03-09T10:00:00Z';
    const judgement = { target: 'outcome', stage: 'panel', grade: 'good', reason: 'So.' } as const;
    const judgements = [{ id: 'j1', section: 'plans', ...judgement, by, at }];
    const keys = ['agreed-grade', 'moderated-grade-of-plans', 'dissent-at-grade-plans'];
    const kept = [...keys, 'change-judgement-j1'].map((of) => {
      const values = { reason: `Why ${of}`, grade: 'inadequate' };
      return [of, { place: 'grade-plans', values }] as const;
    });
    await store.save(review.id, { entries: Object.fromEntries(kept), keptAt: at });
    const element = await openWith(store, { review: { ...review, judgements } });
    await eventually(() => Object.keys(element.typed).length === kept.length);
    await element.updateComplete;
    for (const [of] of kept) {
      expect(wordsOf(element, '[part=unplaced]')).to.include(`InadequateWhy ${of}`);
    }
    element.reveal = 'at-once';
    await element.updateComplete;
    expect(find(element, '[part=unplaced]')).to.equal(undefined);
  });

  it('can be discarded where it is but a choice, and leads the focus on', async () => {
    const element = await openWith(memoryDrafts(), { place: 'grade-plans' });
    element.typed = { 'peer-grade-of-plans': { grade: 'inadequate' } };
    await element.updateComplete;
    await press(element, '[part=place] > button:last-of-type');
    expect(wordsOf(element, '[part=unplaced] .item')).to.equal('Inadequate Discard');
    await press(element, '[part=unplaced] button');
    expect(element.typed).to.deep.equal({});
    await eventually(() => element.shadowRoot?.activeElement?.id === 'place');
  });

  it('passes over what is no entry', async () => {
    const store = memoryDrafts();
    const entries = { [key]: { place, values: { text: 7 } }, other: null };
    await store.save(review.id, { entries } as never);
    const element = await openWith(store as unknown as Store);
    await type(element, key, 'A remark');
    expect(await element.drafts?.flush()).to.equal(true);
    expect(element.typed).to.deep.equal({ [key]: { text: 'A remark' } });
  });

  it('is kept of the action log as well', async () => {
    const store: Store = memoryDrafts();
    const by = { role: 'chair' };
    const at = '2026-03-09T10:00:00Z';
    const steps = [{ id: 's1', status: 'open', by, at }] as const;
    const action = { id: 'a1', text: 'Tell the school', agency: 'police', steps, by, at };
    const openLog = async () => {
      const main = await fixture<HTMLElement>(html`<main></main>`);
      const given = { tool: judged, reviews: [{ ...review, actions: [action] }] };
      const log = Object.assign(document.createElement('maat-action-log'), given);
      log.drafts = keepTyped(store);
      main.append(log);
      await log.updateComplete;
      return log;
    };
    const log = await openLog();
    await type(log, 'step-review-1-a1', 'Told at l');
    await log.drafts?.flush();
    log.remove();
    const again = await openLog();
    await eventually(() => find<HTMLTextAreaElement>(again, 'textarea')?.value === 'Told at l');
    expect(wordsOf(again, '[part=typed-status]')).to.include('was put back.');
  });
});
