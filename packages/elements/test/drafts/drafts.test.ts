import type { MaatAuditForm } from '@maat/elements';
import { type DraftStore, DraftStoreError, keepDrafts } from '@maat/elements/drafts';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import type { Audit } from '@maat/schema';
import { expect, waitUntil } from '@open-wc/testing';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { all, get, has, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

const audit = auditOf(smallTool, {}, ownId);

/** A form of the audit whose draft is in the store. */
async function open(store: DraftStore, given = audit): Promise<MaatAuditForm> {
  const form = await openForm({
    tool: smallTool,
    audit: given,
    layout: 'page',
    drafts: keepDrafts(store),
  });
  await until(form, '', 100);
  return form;
}

const status = (form: MaatAuditForm) => rootOf(form).querySelector('[part=draft-status]');
const said = (form: MaatAuditForm) => {
  const place = status(form);
  return place ? textOf(place) : '';
};

/** Waits until the status says something. */
async function until(form: MaatAuditForm, text: string, timeout = 10_000): Promise<void> {
  if (text === '') {
    await form.drafts?.flush();
    return;
  }
  await waitUntil(() => said(form).includes(text), `It does not say ‘${text}’`, { timeout });
}

const type = (form: MaatAuditForm, name: string, text: string) =>
  retype(get(form, 'textbox', name), text);

it('brings back what was typed, says so, and can undo what was done before', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  type(first, 'Story', ' two\n\nlines ');
  await until(first, 'A draft is kept');
  await first.drafts?.flush();
  first.remove();

  const second = await open(store);
  await until(second, 'What you typed here before is back.');
  expect([valueAt(second, 'theme'), valueAt(second, 'story')]).to.deep.equal([
    'Neglect',
    ' two\n\nlines ',
  ]);
  expect(sessionOf(second).dirty).to.equal(true);
  expect(sessionOf(second).undo()).to.equal('story');
  expect(valueAt(second, 'story')).to.equal(undefined);
  expect(valueAt(second, 'theme')).to.equal('Neglect');
});

it('discards what came back on the auditor’s word, and that can be undone', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  await first.drafts?.flush();
  first.remove();
  const second = await open(store);
  await until(second, 'is back');
  get(second, 'button', 'Discard what is back').click();
  await until(second, 'was discarded');
  expect(valueAt(second, 'theme')).to.equal(undefined);
  await second.drafts?.flush();
  expect((await store.load(audit.id))?.audit.answers).to.deep.equal({});
  sessionOf(second).undo();
  expect(valueAt(second, 'theme')).to.equal('Neglect');
});

it('discards nothing that was typed since, and brings back what was discarded', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  type(first, 'Story', 'Before');
  await first.drafts?.flush();
  first.remove();
  const second = await open(store);
  await until(second, 'is back');
  type(second, 'Story', 'Before, and since');
  const discard = get(second, 'button', 'Discard what is back');
  discard.focus();
  discard.click();
  await until(second, 'was discarded');
  expect(valueAt(second, 'theme')).to.equal(undefined);
  expect(valueAt(second, 'story')).to.equal('Before, and since');
  const again = get(second, 'button', 'Bring it back');
  expect(rootOf(second).activeElement).to.equal(again);
  again.click();
  await until(second, 'is back');
  expect(valueAt(second, 'theme')).to.equal('Neglect');
  expect(valueAt(second, 'story')).to.equal('Before, and since');
});

it('puts a draft together with what the host has by then', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  type(first, 'Story', 'Mine');
  await first.drafts?.flush();
  first.remove();
  const newer = {
    ...audit,
    revision: 7,
    answers: {
      visits: { state: 'answered', value: 3 },
      story: { state: 'answered', value: 'Theirs' },
    },
  } as const;
  const second = await open(store, newer);
  expect([valueAt(second, 'visits'), valueAt(second, 'theme')]).to.deep.equal([3, 'Neglect']);
  await eventually(() => second.conflict !== undefined);
  await second.updateComplete;
  const panel = rootOf(second).querySelector('[data-conflict]');
  expect(panel && textOf(panel))
    .to.include('Mine')
    .and.to.include('Theirs');
  expect(panel && all(panel, 'radio')).to.have.length(3);
});

it('says what is wrong with each fault, offers the draft as a file, and goes on', async () => {
  let fault: unknown;
  const kept = memoryDrafts();
  const store: DraftStore = {
    ...kept,
    save: (id, draft) => (fault === undefined ? kept.save(id, draft) : Promise.reject(fault)),
  };
  const form = await open(store);
  const told = {
    blocked: 'This browser lets no draft be kept.',
    full: 'There is no room left on this device',
    key: 'can no longer be read',
    purged: 'Drafts were removed',
    failed: 'The draft cannot be kept now.',
  } as const;
  for (const [name, text] of Object.entries(told)) {
    fault = name === 'failed' ? new Error('any') : new DraftStoreError(name as 'full');
    type(form, 'Theme', name);
    await form.drafts?.flush();
    await until(form, text);
    expect(has(form, 'button', 'Save the draft as a file')).to.equal(true);
    expect(valueAt(form, 'theme')).to.equal(name);
  }
  fault = undefined;
  expect(await form.drafts?.flush()).to.equal(true);
  await until(form, 'A draft is kept');
  expect((await kept.load(audit.id))?.audit).to.deep.equal(sessionOf(form).audit);
});

it('gives the draft as a file as it is by then, though the line that offers it has not changed', async () => {
  const store: DraftStore = {
    ...memoryDrafts(),
    save: () => Promise.reject(new DraftStoreError('full')),
  };
  const form = await open(store);
  type(form, 'Theme', 'Early');
  await form.drafts?.flush();
  await until(form, 'There is no room left on this device');
  type(form, 'Theme', 'Typed after that');
  await form.drafts?.flush();
  const files: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return '#file';
  };
  get(form, 'button', 'Save the draft as a file').click();
  URL.createObjectURL = createObjectURL;
  const [file] = files;
  const saved = JSON.parse((await file?.text()) ?? '{}') as Audit;
  expect(saved.answers).to.deep.equal(sessionOf(form).audit.answers);
});

it('saves one at a time, in order, and not what a later save holds', async () => {
  const kept = memoryDrafts();
  const saved: unknown[] = [];
  let underWay = 0;
  let most = 0;
  const store: DraftStore = {
    ...kept,
    async save(id, draft) {
      underWay += 1;
      most = Math.max(most, underWay);
      await kept.save(id, draft);
      saved.push(draft.audit.revision);
      underWay -= 1;
    },
  };
  const form = await open(store);
  for (let count = 1; count <= 50; count += 1) type(form, 'Theme', `${count}`);
  const flushes = [form.drafts?.flush(), form.drafts?.flush()];
  type(form, 'Theme', 'last');
  await Promise.all(flushes);
  await form.drafts?.flush();
  expect(most).to.equal(1);
  expect(saved.length).to.be.lessThan(4);
  expect(saved).to.deep.equal([...saved].sort());
  expect((await kept.load(audit.id))?.audit.answers['theme']).to.include({ value: 'last' });
});

it('puts nothing into an audit that was submitted, leaves the draft as it is, and offers it', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Never submitted');
  await first.drafts?.flush();
  first.remove();
  const kept = await store.load(audit.id);
  const submitted: Audit = {
    ...audit,
    revision: 9,
    status: 'submitted',
    submittedAt: '2026-03-09T11:00:00Z',
  };
  const second = await open(store, submitted);
  await until(second, 'was not submitted with this audit');
  expect(get(second, 'button', 'Save the draft as a file').offsetWidth).to.be.greaterThan(0);
  second.drafts?.saved(submitted);
  await second.drafts?.flush();
  expect(sessionOf(second).audit).to.deep.equal(submitted);
  expect(await store.load(audit.id)).to.deep.equal(kept);
});

it('says nothing of a draft of which all was submitted', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  await first.drafts?.flush();
  const { audit: filled } = sessionOf(first);
  first.remove();
  const submittedAt = '2026-03-09T11:00:00Z';
  const second = await open(store, { ...filled, status: 'submitted', submittedAt });
  expect(said(second)).to.equal('');
});

it('leaves a draft of another version of the tool as it is, and keeps its own beside it', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Old');
  await first.drafts?.flush();
  const old = await store.load(audit.id);
  first.remove();
  if (!old) throw new Error('There is no draft.');
  const other = { ...old, audit: { ...old.audit, tool: { id: 'small', version: '0.9.0' } } };
  await store.save(audit.id, other);
  const second = await open(store);
  await until(second, 'made with another version of this form');
  type(second, 'Theme', 'New');
  await second.drafts?.flush();
  expect(await store.load(audit.id)).to.deep.equal(other);
  second.remove();
  const third = await open(store);
  expect(valueAt(third, 'theme')).to.equal('New');
});

it('leaves a draft alone of whose clash one side cannot be read', async () => {
  const store = memoryDrafts();
  const first = await open(store);
  type(first, 'Theme', 'Neglect');
  await first.drafts?.flush();
  first.remove();
  const old = await store.load(audit.id);
  if (!old) throw new Error('There is no draft.');
  const clash = { ...old, other: { ...old.audit, tool: { id: 'small', version: '0.9.0' } } };
  await store.save(audit.id, clash);
  const second = await open(store);
  await until(second, 'made with another version of this form');
  type(second, 'Theme', 'New');
  await second.drafts?.flush();
  expect(await store.load(audit.id)).to.deep.equal(clash);
});

it('removes the draft once the host says so, and keeps nothing after it', async () => {
  const store = memoryDrafts();
  const form = await open(store);
  type(form, 'Theme', 'Neglect');
  await form.drafts?.flush();
  expect(form.drafts?.changes('save').map(({ question }) => question)).to.deep.equal(['theme']);
  form.drafts?.saved(sessionOf(form).audit);
  expect(form.drafts?.changes('save')).to.deep.equal([]);
  await form.drafts?.remove();
  type(form, 'Theme', 'More');
  await form.drafts?.flush();
  expect(await store.list()).to.deep.equal([]);
});

/** Two forms of one audit that say different things to one question, and know it. */
async function inClash() {
  const store = memoryDrafts();
  const [one, other] = [await open(store), await open(store)];
  type(one, 'Story', 'Mine');
  type(other, 'Story', 'Theirs');
  await eventually(() => one.conflict !== undefined && other.conflict !== undefined);
  return { store, one, other };
}

function chooseBoth(form: MaatAuditForm): void {
  for (const radio of all(form, 'radio')) if (radio.value === 'both') radio.click();
  get(form, 'button', 'Go on with what I chose').click();
}

describe('two forms of one audit', () => {
  it('put together what is typed in both', async () => {
    const store = memoryDrafts();
    const [one, other] = [await open(store), await open(store)];
    await until(other, 'open in another tab');
    type(one, 'Theme', 'Neglect');
    type(other, 'Story', 'Long');
    await eventually(
      () => valueAt(one, 'story') === 'Long' && valueAt(other, 'theme') === 'Neglect',
    );
    type(one, 'Story', 'Long and longer');
    await eventually(() => valueAt(other, 'story') === 'Long and longer');
    type(other, 'Story', 'Long');
    await eventually(() => valueAt(one, 'story') === 'Long');
    expect([one.conflict, other.conflict]).to.deep.equal([undefined, undefined]);
  });

  it('keep both texts of a clash until the auditor chooses in one of them', async () => {
    const { store, one, other } = await inClash();
    expect([valueAt(one, 'story'), valueAt(other, 'story')]).to.deep.equal(['Mine', 'Theirs']);
    type(other, 'Theme', 'Neglect');
    await eventually(() => valueAt(one, 'theme') === 'Neglect');
    const draft = JSON.stringify(await store.load(audit.id));
    expect(draft).to.include('Mine').and.to.include('Theirs');
    await one.updateComplete;
    chooseBoth(one);
    await eventually(() => valueAt(other, 'story') === 'Mine\n\nTheirs');
    await eventually(() => other.conflict === undefined);
  });

  it('asks no more about a clash that was chosen about, when the other page keeps it once more', async () => {
    const { one, other } = await inClash();
    await Promise.all([one.drafts?.flush(), other.drafts?.flush(), one.updateComplete]);
    chooseBoth(one);
    type(other, 'Theme', 'Neglect');
    await other.drafts?.flush();
    await eventually(() => valueAt(one, 'theme') === 'Neglect');
    await eventually(() => valueAt(other, 'story') === 'Mine\n\nTheirs');
    await one.drafts?.flush();
    expect(valueAt(one, 'story')).to.equal('Mine\n\nTheirs');
    expect([one.conflict, other.conflict]).to.deep.equal([undefined, undefined]);
  });

  it('go on in one of them only, when the auditor says so', async () => {
    const store = memoryDrafts();
    const [one, other] = [await open(store), await open(store)];
    await until(other, 'open in another tab');
    type(one, 'Theme', 'Neglect');
    get(other, 'button', 'Go on only here').click();
    await until(one, 'You went on in another tab');
    await eventually(() => one.disabled && valueAt(other, 'theme') === 'Neglect');
    get(one, 'button', 'Go on only here').click();
    await eventually(() => !one.disabled && other.disabled);
  });
});
