import type { MaatAuditForm } from '@maat/elements';
import { defineCaseReview } from '@maat/elements/case-review';
import { type DraftStore, type KeptTyped, keepDrafts, keepTyped } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { expect } from '@open-wc/testing';
import { open as openReview } from '../case-review/case.js';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { get, textOf } from '../support/find.js';
import { openForm, rootOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

defineCaseReview();

const audit = auditOf(smallTool, {}, ownId);

/** A store that cannot be read until it is let: as a browser's after a crash, or a server's that is away. */
function lateStore<KEPT>(
  store: DraftStore<KEPT>,
): DraftStore<KEPT> & { isThere: boolean; asked: number } {
  return {
    ...store,
    isThere: false,
    asked: 0,
    async load(id) {
      this.asked += 1;
      if (!this.isThere) throw new Error('Not yet');
      return await store.load(id);
    },
  };
}

const open = (store: DraftStore): Promise<MaatAuditForm> =>
  openForm({ tool: smallTool, audit, layout: 'page', drafts: keepDrafts(store) });

const says = (form: MaatAuditForm, text: string): boolean => {
  const status = rootOf(form).querySelector('[part=draft-status]');
  return status !== null && textOf(status).includes(text);
};

/** A store in which a draft was kept before. */
async function withDraft(): Promise<DraftStore> {
  const store = memoryDrafts();
  const form = await open(store);
  retype(get(form, 'textbox', 'Theme'), 'Neglect');
  await form.drafts?.flush();
  form.remove();
  return store;
}

describe('a store that cannot be read at first', () => {
  it('has what was kept brought back by itself, as soon as it can be read', async () => {
    const late = lateStore(await withDraft());
    const form = await open(late);
    await eventually(() => says(form, 'cannot be kept now'));
    late.isThere = true;
    await eventually(() => says(form, 'is back'));
    expect(valueAt(form, 'theme')).to.equal('Neglect');
  });

  it('has nothing kept in the place of what was, whatever is typed meanwhile', async () => {
    const store = await withDraft();
    const late = lateStore(store);
    const form = await open(late);
    retype(get(form, 'textbox', 'Story'), 'Typed meanwhile');
    expect(await form.drafts?.flush()).to.equal(false);
    expect((await store.load(audit.id))?.audit.answers['theme']).to.include({ value: 'Neglect' });
    late.isThere = true;
    expect(await form.drafts?.flush()).to.equal(true);
    expect(valueAt(form, 'theme')).to.equal('Neglect');
    const { answers } = (await store.load(audit.id))?.audit ?? audit;
    expect(answers['theme']).to.include({ value: 'Neglect' });
    expect(answers['story']).to.include({ value: 'Typed meanwhile' });
  });

  it('keeps no draft of an audit in which nothing was typed', async () => {
    const store = memoryDrafts();
    const late = lateStore(store);
    const form = await open(late);
    await eventually(() => says(form, 'cannot be kept now'));
    late.isThere = true;
    await eventually(() => !says(form, 'cannot be kept now'));
    expect(await store.list()).to.deep.equal([]);
  });

  it('has what was typed at a discussion brought back as well', async () => {
    const store = memoryDrafts<KeptTyped>();
    const key = 'remark-on-plansStory';
    const entry = { place: 'question-plansStory', values: { text: 'half a rem' } };
    const id = (await openReview({})).review?.id ?? '';
    await store.save(id, { entries: { [key]: entry }, keptAt: '2026-03-09T10:00:00Z' });
    const late = lateStore(store);
    const element = await openReview({ place: entry.place, drafts: keepTyped(late) });
    await eventually(() => late.asked > 1);
    late.isThere = true;
    await eventually(() => element.typed[key]?.['text'] === 'half a rem');
  });
});
