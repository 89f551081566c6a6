import type { MaatAuditForm } from '@maat/elements';
import { type Draft, DraftStoreError, keepDrafts } from '@maat/elements/drafts';
import { serverDrafts } from '@maat/elements/drafts/server';
import { expect } from '@open-wc/testing';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { get } from '../support/find.js';
import { openForm, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { smallTool } from './small-tool.js';

const audit = auditOf(smallTool);
const draft: Draft = {
  audit,
  base: audit,
  undo: { done: [], undone: [] },
  keptAt: '2026-03-09T10:00:00.000Z',
  page: 'p1',
  count: 1,
  seen: {},
};

/** A place of its own at the server for each test: scripts/draft-server. */
const newAddress = () => `/drafts-of/${crypto.randomUUID()}`;

function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => (error instanceof DraftStoreError ? error.fault : error),
  );
}

function open(address: string): Promise<MaatAuditForm> {
  // A device knows nothing of another: each has a store of its own.
  const drafts = keepDrafts(serverDrafts({ address }));
  return openForm({ tool: smallTool, audit, layout: 'page', drafts });
}

it('keeps drafts on a server, lists them and removes them', async () => {
  const store = serverDrafts({ address: newAddress() });
  expect([await store.load('a1'), await store.list()]).to.deep.equal([undefined, []]);
  await store.save('a1', draft);
  await store.save('a1', { ...draft, count: 2 });
  expect(await store.load('a1')).to.deep.equal({ ...draft, count: 2 });
  expect(await store.list()).to.deep.equal(['a1']);
  await store.remove('a1');
  await store.remove('a1');
  expect([await store.load('a1'), await store.list()]).to.deep.equal([undefined, []]);
});

it('does not overwrite what another device keeps there', async () => {
  const address = newAddress();
  const [one, other] = [serverDrafts({ address }), serverDrafts({ address })];
  await one.save('a1', draft);
  expect(await faultOf(other.save('a1', draft))).to.equal('failed');
  await other.load('a1');
  await other.save('a1', { ...draft, count: 5 });
  expect(await faultOf(one.save('a1', draft))).to.equal('failed');
  expect((await one.load('a1'))?.count).to.equal(5);
});

for (const [status, fault] of [
  [401, 'blocked'],
  [403, 'blocked'],
  [410, 'purged'],
  [413, 'full'],
  [507, 'full'],
  [500, 'failed'],
] as const) {
  it(`takes ${status} for ‘${fault}’`, async () => {
    const headers = () => ({ 'x-test-status': String(status) });
    const store = serverDrafts({ address: newAddress(), headers });
    expect(await faultOf(store.save('a1', draft))).to.equal(fault);
    expect(await faultOf(store.load('a1'))).to.equal(fault);
  });
}

it('puts together what is typed on two devices, of which none tells the other', async () => {
  const address = newAddress();
  const [one, other] = [await open(address), await open(address)];
  retype(get(one, 'textbox', 'Theme'), 'Neglect');
  expect(await one.drafts?.flush()).to.equal(true);
  retype(get(other, 'textbox', 'Story'), 'Long');
  await eventually(async () => (await other.drafts?.flush()) === true);
  await eventually(() => valueAt(other, 'theme') === 'Neglect');
  retype(get(one, 'textbox', 'Theme'), 'Neglect, and more');
  await eventually(async () => (await one.drafts?.flush()) === true);
  one.remove();
  other.remove();
  const third = await open(address);
  await eventually(() => valueAt(third, 'theme') === 'Neglect, and more');
  expect(valueAt(third, 'story')).to.equal('Long');
});
