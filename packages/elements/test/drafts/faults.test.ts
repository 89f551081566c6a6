// In a page of its own: the room that a browser gives is for the whole page.
import type { MaatAuditForm } from '@maat/elements';
import { type Draft, keepDrafts } from '@maat/elements/drafts';
import { indexedDbDrafts } from '@maat/elements/drafts/indexed-db';
import { memoryDrafts } from '@maat/elements/drafts/memory';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { deleteDB, openDB } from 'idb';
import { auditOf } from '../support/audit.js';
import { eventually } from '../support/eventually.js';
import { get, has, textOf } from '../support/find.js';
import { openForm, rootOf, valueAt } from '../support/form.js';
import { retype } from '../support/use.js';
import { ownId, smallTool } from './small-tool.js';

const audit = auditOf(smallTool, {}, ownId);

let count = 0;
const newName = () => {
  count += 1;
  return `faulty-${count}`;
};

function open(name: string): Promise<MaatAuditForm> {
  const drafts = keepDrafts(indexedDbDrafts({ name }));
  return openForm({ tool: smallTool, audit, layout: 'page', drafts });
}

function statusOf(form: MaatAuditForm): HTMLElement | null {
  return rootOf(form).querySelector('[part=draft-status]');
}

function saysIn(form: MaatAuditForm): string {
  const status = statusOf(form);
  return status ? textOf(status) : '';
}

function type(form: MaatAuditForm, text: string): Promise<boolean> {
  retype(get(form, 'textbox', 'Theme'), text);
  return form.drafts?.flush() ?? Promise.resolve(false);
}

/** That a fault is told quietly, that the draft is offered as a file, and that typing goes on. */
async function expectTold(form: MaatAuditForm, what: string): Promise<void> {
  await eventually(() => saysIn(form).includes(what));
  expect(statusOf(form)?.getAttribute('role')).to.equal('status');
  expect(rootOf(form).activeElement?.closest('[part=draft-status]') ?? null).to.equal(null);
  expect(has(form, 'button', 'Save the draft as a file')).to.equal(true);
  const more = `${valueAt(form, 'theme') ?? ''} and more`;
  await type(form, more);
  expect(valueAt(form, 'theme')).to.equal(more);
}

/** What a browser without something would be, while something is done. */
async function without<VALUE extends object>(
  holder: VALUE,
  name: keyof VALUE & string,
  act: () => Promise<void>,
): Promise<void> {
  const owner = Object.hasOwn(holder, name) ? holder : Object.getPrototypeOf(holder);
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (before === undefined) throw new Error(`There is no ${name}.`);
  Reflect.deleteProperty(owner, name);
  try {
    await act();
  } finally {
    Object.defineProperty(owner, name, before);
  }
}

it('says that there is no room, and goes on keeping once there is', async () => {
  const quota = (bytes?: number) => executeServerCommand('maat-quota', { bytes });
  // Before the first is kept: Chromium asks seldom how much room there is where there was plenty.
  if (!(await quota(1))) return;
  const form = await open(newName());
  try {
    expect(await type(form, 'Neglect')).to.equal(false);
    await expectTold(form, 'There is no room left on this device to keep a draft.');
  } finally {
    await quota();
  }
  expect(await type(form, 'Room again')).to.equal(true);
  expect(saysIn(form)).to.include('A draft is kept on this device');
});

it('goes on when its database is deleted under it', async () => {
  const name = newName();
  const form = await open(name);
  expect(await type(form, 'Neglect')).to.equal(true);
  await deleteDB(name);
  expect(await type(form, 'Neglect, and more')).to.equal(true);
  expect(saysIn(form)).to.include('A draft is kept on this device');
  form.remove();
  const again = await open(name);
  await eventually(() => valueAt(again, 'theme') === 'Neglect, and more');
});

it('says that what was kept cannot be read when its key is gone, and keeps anew', async () => {
  const name = newName();
  const form = await open(name);
  await type(form, 'Neglect');
  form.remove();
  const database = await openDB(name);
  await database.clear('keys');
  database.close();
  const again = await open(name);
  await expectTold(again, 'The draft that was kept here can no longer be read.');
  again.remove();
  const third = await open(name);
  await eventually(() => valueAt(third, 'theme') === ' and more');
});

it('goes by the order of what was typed, and not by a clock that was turned back', async () => {
  const name = newName();
  const form = await open(name);
  await type(form, 'Neglect');
  form.remove();
  const { Date: Now } = globalThis;
  const back = 30 * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Now {
    constructor(...given: [] | [number]) {
      super(given[0] ?? Now.now() - back);
    }
  } as DateConstructor;
  try {
    const again = await open(name);
    await eventually(() => valueAt(again, 'theme') === 'Neglect');
    expect(await type(again, 'Typed later')).to.equal(true);
    again.remove();
  } finally {
    globalThis.Date = Now;
  }
  const third = await open(name);
  await eventually(() => valueAt(third, 'theme') === 'Typed later');
  expect(third.conflict).to.equal(undefined);
});

for (const [holder, missing] of [
  [navigator, 'locks'],
  [globalThis, 'BroadcastChannel'],
] as const) {
  it(`loses nothing of two forms where a browser has no ${missing}`, async () => {
    const name = newName();
    await without(holder as object, missing as never, async () => {
      const [one, other] = [await open(name), await open(name)];
      retype(get(one, 'textbox', 'Theme'), 'Neglect');
      await one.drafts?.flush();
      retype(get(other, 'textbox', 'Story'), 'Long');
      await other.drafts?.flush();
      await type(one, 'Neglect, and more');
      one.remove();
      other.remove();
    });
    const third = await open(name);
    await eventually(() => valueAt(third, 'theme') === 'Neglect, and more');
    expect(valueAt(third, 'story')).to.equal('Long');
  });
}

for (const [name, broken] of Object.entries<Partial<Record<keyof Draft, unknown>>>({
  'a moment that is none': { keptAt: 'yesterday' },
  'no moment': { keptAt: undefined },
  'a count that is none': { count: Number.NaN },
  'a count below zero': { count: -1 },
  'a text for a count of another page': { seen: { p2: '3' } },
  'no counts of other pages': { seen: null },
  'a page without a name': { page: 7 },
})) {
  it(`leaves a draft alone that has ${name}`, async () => {
    const store = memoryDrafts();
    const whole = { audit, base: audit, undo: { done: [], undone: [] }, page: 'p1', count: 1 };
    const draft = { ...whole, keptAt: '2026-03-09T10:00:00.000Z', seen: {}, ...broken } as Draft;
    await store.save(audit.id, draft);
    const kept = await store.load(audit.id);
    const drafts = keepDrafts(store);
    const form = await openForm({ tool: smallTool, audit, layout: 'page', drafts });
    await eventually(() => saysIn(form).includes('made with another version of this form'));
    expect(await type(form, 'Neglect')).to.equal(true);
    expect(await store.load(audit.id)).to.deep.equal(kept);
  });
}
