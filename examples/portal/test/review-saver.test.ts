import type { Review } from '@maat/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { etagOf } from '../src/audits/etag.js';
import { ReviewSaver, type ReviewSaveState } from '../src/client/review-saver.js';

const by = { role: 'chair' };
const at = '2026-03-09T10:00:00Z';
const first: Review = {
  schema: 'urn:maat:schema:review:1',
  id: 'review',
  caseReference: 'CASE-1',
  tool: { id: 'tool', version: '1.0.0' },
  status: 'in-progress',
  revision: 1,
  madeAt: at,
  changedAt: at,
  returns: [],
};
const stale = 'urn:maat:problem:review-stale';
const agreed = 'urn:maat:problem:review-agreed';
const formToken = 'urn:maat:problem:form-token';
const tagOf = (review: Review) => etagOf(review.revision, JSON.stringify(review));

/** The review after a remark more. */
const after = (review: Review, text: string): Review => ({
  ...review,
  revision: review.revision + 1,
  remarks: [...(review.remarks ?? []), { id: `r${review.revision}`, question: 'q', text, by, at }],
});

describe('ReviewSaver', () => {
  let kept: Review;
  let told: ReviewSaveState[];
  /** What becomes of the answers to the next saves. */
  let answers: ('given' | 'lost' | 'ended' | 'agreed')[];
  /** Whose session the browser is in, and its token. */
  let session: { subject: string; token: string };
  /** What the page was told of the session that it was made in. */
  let page: { content: string; dataset: Record<string, string> };
  let puts: number;
  /** Holds the next save up until it is called. */
  let hold: Promise<void> | undefined;

  /** The portal's answers, as far as a saver hears them. */
  async function portal(address: string, init?: RequestInit): Promise<Response> {
    if (address === '/api/session') return answer(200, session);
    if (init?.method !== 'PUT') return answer(200, kept);
    puts += 1;
    await hold;
    return refusal(init) ?? put(init, answers.shift());
  }

  /** What is answered before a version is looked at; undefined if it is looked at. */
  function refusal({ headers }: RequestInit): Response | undefined {
    const isOver = new Headers(headers).get('x-form-token') !== session.token;
    if (answers[0] === 'ended' && isOver) return answer(403, { type: formToken, detail: '' });
    if (answers[0] !== 'agreed') return undefined;
    answers.shift();
    return answer(409, { type: agreed, detail: 'Agreed', review: kept });
  }

  function put({ body, headers }: RequestInit, kind: string | undefined): Response {
    const sent = JSON.parse(String(body)) as Review;
    const isOn = new Headers(headers).get('if-match')?.split(', ').includes(tagOf(kept)) === true;
    if (isOn) kept = sent;
    if (kind === 'lost') throw new TypeError('The connection broke.');
    return isOn ? answer(200, {}) : answer(409, { type: stale, detail: '', review: kept });
  }

  const answer = (status: number, body: object) =>
    new Response(JSON.stringify(body), { status, headers: { etag: tagOf(kept) } });

  beforeEach(() => {
    [kept, told, answers, hold, puts] = [first, [], [], undefined, 0];
    session = { subject: 'the-chair', token: 'first' };
    page = { content: 'first', dataset: { subject: 'the-chair' } };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('fetch', portal);
    vi.stubGlobal('document', { querySelector: () => page });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function open(): Promise<ReviewSaver> {
    const saver = new ReviewSaver('/api/reviews/review', (state) => told.push(state));
    await saver.load();
    return saver;
  }

  const kinds = () => told.map(({ kind }) => kind).filter((kind) => kind !== 'saving');

  test('takes what was kept without an answer for its own, also after more was said', async () => {
    const saver = await open();
    const one = after(first, 'One');
    const two = after(one, 'Two');
    answers = ['lost'];
    saver.save(one);
    await vi.waitFor(() => expect(kinds()).toEqual(['unreachable']));
    saver.save(two);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await saver.settle()).toBe(true);
    expect(kinds()).toEqual(['unreachable', 'saved']);
    expect(kept).toEqual(two);
    expect(saver.etag).toBe(tagOf(two));
  });

  test('tells of somebody else’s version, and saves nothing over it', async () => {
    const saver = await open();
    const theirs = after(first, 'Theirs');
    const mine = after(first, 'Mine');
    kept = theirs;
    saver.save(mine);
    await saver.settle();
    expect(told.at(-1)).toEqual({ kind: 'stale', review: theirs, base: first, own: mine });
    expect(kept).toBe(theirs);
  });

  /** A saver whose page puts two versions together a moment after it hears of the other. */
  async function openMerging(merged: Review): Promise<ReviewSaver> {
    const saver = new ReviewSaver('/api/reviews/review', (state) => {
      told.push(state);
      if (state.kind === 'stale') queueMicrotask(() => saver.save(merged));
    });
    await saver.load();
    return saver;
  }

  test('saves what comes of two versions by itself, however soon the page has it', async () => {
    const theirs = after(first, 'Theirs');
    const merged = after(theirs, 'Mine');
    const saver = await openMerging(merged);
    kept = theirs;
    saver.save(after(first, 'Mine'));
    expect(await saver.settle()).toBe(true);
    expect(kinds()).toEqual(['stale', 'saved']);
    expect(kept).toEqual(merged);
  });

  test('says that something is unsaved until two versions are put together', async () => {
    const saver = await open();
    kept = after(first, 'Theirs');
    saver.save(after(first, 'Mine'));
    expect(await saver.settle()).toBe(false);
    expect(saver.isUnsaved).toBe(true);
  });

  test('takes an agreed review for a refusal, sends the same no more, and says that it is unsaved', async () => {
    const mine = after(first, 'Mine');
    const saver = await openMerging(after(first, 'Merged'));
    answers = ['agreed'];
    saver.save(mine);
    expect(await saver.settle()).toBe(false);
    expect(told.at(-1)).toEqual({ kind: 'refused', reasons: ['Agreed'] });
    expect(puts).toBe(1);
    expect(saver.isUnsaved).toBe(true);
    const mended = after(mine, 'Mended');
    saver.save(mended);
    expect(await saver.settle()).toBe(true);
    expect(kept).toEqual(mended);
  });

  test('saves what was said during a save that is refused', async () => {
    const saver = await open();
    const mended = after(first, 'Mended');
    answers = ['agreed'];
    saver.save(after(first, 'Mine'));
    saver.save(mended);
    expect(await saver.settle()).toBe(true);
    expect(kept).toEqual(mended);
  });

  test('goes on in a session that the same person has begun in another tab', async () => {
    const saver = await open();
    session.token = 'second';
    answers = ['ended'];
    saver.save(after(first, 'Mine'));
    expect(await saver.settle()).toBe(true);
    expect(kinds()).toEqual(['saved']);
    expect(page.content).toBe('second');
  });

  test('saves nothing in somebody else’s session, and all once the same person is back', async () => {
    const saver = await open();
    session = { subject: 'another', token: 'second' };
    answers = ['ended'];
    const mine = after(first, 'Mine');
    saver.save(mine);
    await vi.waitFor(() => expect(kinds()).toEqual(['signed-out']));
    expect(saver.isUnsaved).toBe(true);
    expect(kept).toBe(first);
    session = { subject: 'the-chair', token: 'third' };
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await saver.settle()).toBe(true);
    expect(kept).toEqual(mine);
  });

  test('tells which version is kept, and not what was said meanwhile', async () => {
    const saver = await open();
    const one = after(first, 'One');
    const two = after(one, 'Two');
    let go = () => {};
    hold = new Promise((resolve) => {
      go = resolve;
    });
    saver.save(one);
    saver.save(two);
    go();
    expect(await saver.settle()).toBe(true);
    const saved = told.flatMap((state) => (state.kind === 'saved' ? [state.review] : []));
    expect(saved).toEqual([one, two]);
  });
});
