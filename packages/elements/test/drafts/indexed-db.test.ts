import { type Draft, DraftStoreError, keepDrafts } from '@maat/elements/drafts';
import { type IndexedDbDrafts, indexedDbDrafts } from '@maat/elements/drafts/indexed-db';
import { expect } from '@open-wc/testing';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { openForm, rootOf } from '../support/form.js';
import { smallTool } from './small-tool.js';

const audit = auditOf(smallTool, { story: { state: 'answered', value: 'a most telling word' } });
const draft: Draft = {
  audit,
  base: audit,
  undo: { done: [], undone: [] },
  keptAt: '2026-03-09T10:00:00.000Z',
  page: 'p1',
  count: 1,
  seen: {},
};

let count = 0;

/** A store of its own for each test. */
function store(): { readonly name: string; readonly drafts: IndexedDbDrafts } {
  count += 1;
  const name = `drafts-${count}`;
  return { name, drafts: indexedDbDrafts({ name }) };
}

/** Everything that is in the database, as text. */
async function contents(name: string): Promise<{ text: string; ivs: string[] }> {
  const database = await openDB(name);
  const records = await database.getAll('drafts');
  database.close();
  const text = records.map(({ data }) => new TextDecoder('latin1').decode(data)).join();
  return { text, ivs: records.map(({ iv }) => String(iv)) };
}

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => (error instanceof DraftStoreError ? error.fault : error),
  );
}

it('gives back what was kept, to another page as well, and lists and removes it', async () => {
  const { name, drafts } = store();
  await drafts.save('a1', draft);
  const again = indexedDbDrafts({ name });
  expect(await again.load('a1')).to.deep.equal(draft);
  expect(await again.list()).to.deep.equal(['a1']);
  await again.remove('a1');
  expect([await drafts.load('a1'), await drafts.list()]).to.deep.equal([undefined, []]);
});

it('writes nothing readable, and no initialisation vector twice', async () => {
  const { name, drafts } = store();
  const ivs: string[] = [];
  for (let time = 0; time < 20; time += 1) {
    await drafts.save('a1', draft);
    const kept = await contents(name);
    expect(kept.text).not.to.include('telling').and.not.to.include('answers');
    ivs.push(...kept.ivs);
  }
  expect(new Set(ivs).size).to.equal(20);
  const database = await openDB(name);
  const key: CryptoKey = await database.get('keys', 'key');
  database.close();
  expect(key.extractable).to.equal(false);
  expect(await faultOf(crypto.subtle.exportKey('raw', key))).to.be.instanceOf(DOMException);
});

it('does not take a draft that stands in the place of another, or was changed', async () => {
  const { name, drafts } = store();
  await drafts.save('a1', draft);
  const database = await openDB(name);
  const sealed = await database.get('drafts', 'a1');
  await database.put('drafts', sealed, 'a2');
  new DataView(sealed.data).setUint32(0, 7);
  await database.put('drafts', sealed, 'a1');
  database.close();
  expect([await faultOf(drafts.load('a1')), await faultOf(drafts.load('a2'))]).to.deep.equal([
    'key',
    'key',
  ]);
});

it('goes on when its database is deleted under it', async () => {
  const { name, drafts } = store();
  await drafts.save('a1', draft);
  await deleteDB(name);
  expect(await drafts.load('a1')).to.equal(undefined);
  await drafts.save('a1', draft);
  expect(await drafts.load('a1')).to.deep.equal(draft);
});

it('says that the key is gone, and keeps drafts under another', async () => {
  const { name, drafts } = store();
  await drafts.save('a1', draft);
  const database = await openDB(name);
  await database.clear('keys');
  database.close();
  expect(await faultOf(drafts.load('a1'))).to.equal('key');
  await drafts.save('a1', draft);
  expect(await drafts.load('a1')).to.deep.equal(draft);
});

/** What somebody may do to the key between two saves of one page. */
const toKey: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
  'is gone': (name) => within(name, (database) => database.clear('keys')),
  'is gone without its mark': (name) => within(name, (database) => database.delete('keys', 'key')),
  'has no mark, as it was made before there were any': (name) =>
    within(name, (database) => database.delete('keys', 'mark')),
  'is another, of another page': async (name) => {
    await within(name, (database) => database.clear('keys'));
    await indexedDbDrafts({ name }).save('a2', draft);
  },
};

async function within(name: string, act: (database: IDBPDatabase) => Promise<unknown>) {
  const database = await openDB(name);
  await act(database);
  database.close();
}

for (const [what, change] of Object.entries(toKey)) {
  it(`keeps drafts that can be read when the key ${what}`, async () => {
    const { name, drafts } = store();
    await drafts.save('a1', draft);
    await change(name);
    await drafts.save('a1', { ...draft, count: 2 });
    await drafts.save('a1', { ...draft, count: 3 });
    const again = indexedDbDrafts({ name });
    for (const id of await again.list()) expect(await again.load(id)).to.have.property('count');
    expect(await again.load('a1')).to.deep.equal({ ...draft, count: 3 });
  });
}

it('removes everything by purge, also from under other pages, and keeps nothing after it', async () => {
  const { name, drafts } = store();
  const other = indexedDbDrafts({ name });
  await drafts.save('a1', draft);
  await other.load('a1');
  await drafts.purge();
  const names = (await indexedDB.databases()).map((each) => each.name);
  expect(names).not.to.include(name);
  expect(await faultOf(drafts.save('a1', draft))).to.equal('purged');
  let fault: unknown;
  await eventually(async () => {
    fault = await faultOf(other.load('a1'));
    return fault === 'purged';
  });
  expect((await indexedDB.databases()).map((each) => each.name)).not.to.include(name);
});

it('tells other pages what was kept', async () => {
  const { name, drafts } = store();
  const heard: string[] = [];
  const end = indexedDbDrafts({ name }).subscribe((id) => heard.push(id));
  await drafts.save('a1', draft);
  await eventually(() => heard.length === 1);
  end();
  expect(heard).to.deep.equal(['a1']);
});

it('stores nothing unless the host asks for it', async () => {
  const before = await indexedDB.databases();
  const form = await openForm({ tool: smallTool, audit });
  form.session?.set('theme', 'Neglect');
  expect(await indexedDB.databases()).to.deep.equal(before);
  expect(rootOf(form).querySelector('[part=draft-status]')).to.equal(null);
});

it('has the form say so where the browser lets nothing be stored', async () => {
  const blocked = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
  Object.defineProperty(IDBFactory.prototype, 'open', {
    configurable: true,
    value: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  try {
    const drafts = keepDrafts(store().drafts);
    const form = await openForm({ tool: smallTool, audit, drafts });
    form.session?.set('theme', 'Neglect');
    expect(await drafts.flush()).to.equal(false);
    const status = rootOf(form).querySelector('[part=draft-status]');
    expect(status?.textContent).to.include('This browser lets no draft be kept.');
  } finally {
    if (blocked) Object.defineProperty(IDBFactory.prototype, 'open', blocked);
  }
});
