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
  let answers: ('given' | 'lost')[];
  /** Holds the next save up until it is called. */
  let hold: Promise<void> | undefined;

  /** The portal's answers, as far as a saver hears them. */
  async function portal(_: string, init?: RequestInit): Promise<Response> {
    if (init?.method !== 'PUT') return answer(200, kept);
    await hold;
    const sent = JSON.parse(String(init.body)) as Review;
    const headers = new Headers(init.headers);
    const isOn = headers.get('if-match')?.split(', ').includes(tagOf(kept)) === true;
    if (isOn) kept = sent;
    if (answers.shift() === 'lost') throw new TypeError('The connection broke.');
    return isOn ? answer(200, {}) : answer(409, { detail: '', review: kept });
  }

  const answer = (status: number, body: object) =>
    new Response(JSON.stringify(body), { status, headers: { etag: tagOf(kept) } });

  beforeEach(() => {
    [kept, told, answers, hold] = [first, [], [], undefined];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('fetch', portal);
    vi.stubGlobal('document', { querySelector: () => null });
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
