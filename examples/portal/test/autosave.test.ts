import { createAudit } from '@maat/core';
import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { etagOf } from '../src/audits/etag.js';
import { attemptOf } from '../src/client/attempt.js';
import { Autosave, type SaveState } from '../src/client/autosave.js';
import type { SaveAnswer, SaveRequest } from '../src/client/save-answer.js';
import { withTheme } from './setup/audits.js';

const made = createAudit(westMidlands, { id: 'audit', now: new Date(0) });

/** A save that waits for its answer. */
interface Sent extends SaveRequest {
  readonly theme: unknown;
  answer(answer: SaveAnswer): Promise<void>;
}

describe('Autosave', () => {
  let audit: Audit;
  let sent: Sent[];
  let told: string[];
  let autosave: Autosave;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    audit = made;
    sent = [];
    told = [];
    autosave = new Autosave('"0"', made, { audit: () => audit, send, tell: hear });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function send(request: SaveRequest): Promise<SaveAnswer> {
    const theme = (JSON.parse(request.document) as Audit).answers['theme'];
    return new Promise((resolve) => {
      const answer = async (given: SaveAnswer) => {
        resolve(given);
        await settled();
      };
      sent.push({ ...request, theme: theme?.state === 'answered' && theme.value, answer });
    });
  }

  function hear(state: SaveState): void {
    told.push(state.kind);
  }

  async function settled(): Promise<void> {
    // Digests are worked out on another thread.
    await new Promise((resolve) => setImmediate(resolve));
    await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    await new Promise((resolve) => setImmediate(resolve));
  }

  async function type(text: string): Promise<void> {
    audit = withTheme(audit, text);
    autosave.changed();
    await settled();
  }

  async function pass(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await settled();
  }

  const themes = () => sent.map(({ theme }) => theme);

  test('saves once typing rests', async () => {
    for (const text of ['N', 'Ne', 'Neg']) {
      await type(text);
      await pass(100);
    }
    expect(sent).toHaveLength(0);
    await pass(300);
    expect(themes()).toEqual(['Neg']);
    expect(sent[0]).toMatchObject({ ifMatch: ['"0"'], keepalive: false });
    await sent[0]?.answer({ kind: 'saved', etag: '"3"' });
    expect([autosave.isUnsaved, autosave.etag, told]).toEqual([false, '"3"', ['saved']]);
    await pass(60_000);
    expect(sent).toHaveLength(1);
  });

  test('saves within a second of typing that does not rest', async () => {
    for (let time = 0; time <= 1_000; time += 100) {
      await type(`after ${time}`);
      await pass(100);
    }
    expect(sent).toHaveLength(1);
  });

  test('has one save under way, and takes all that was typed meanwhile with the next', async () => {
    await type('a');
    await pass(400);
    for (const text of ['ab', 'abc', 'abcd']) {
      await type(text);
      await pass(1_000);
    }
    expect(themes()).toEqual(['a']);
    await sent[0]?.answer({ kind: 'saved', etag: '"1"' });
    await pass(400);
    expect(themes()).toEqual(['a', 'abcd']);
    expect(sent[1]?.ifMatch).toEqual(['"1"']);
  });

  test('tries again ever more seldom, and names what may have arrived', async () => {
    await type('a');
    await pass(400);
    const first = etagOf(1, sent[0]?.document ?? '');
    await sent[0]?.answer({ kind: 'unreachable' });
    await pass(999);
    expect(sent).toHaveLength(1);
    await type('ab');
    await pass(1);
    expect(themes()).toEqual(['a', 'ab']);
    expect(sent[1]?.ifMatch).toEqual(['"0"', first]);
    await sent[1]?.answer({ kind: 'unreachable' });
    await pass(1_999);
    expect(sent).toHaveLength(2);
    await pass(1);
    expect(sent).toHaveLength(3);
    for (let tries = 2; tries < 10; tries += 1) {
      await sent[tries]?.answer({ kind: 'unreachable' });
      await pass(30_000);
      expect(sent).toHaveLength(tries + 2);
    }
    await sent[10]?.answer({ kind: 'unreachable' });
    autosave.retry();
    await pass(0);
    expect(sent).toHaveLength(12);
    await sent[11]?.answer({ kind: 'saved', etag: '"2"' });
    expect(autosave.isUnsaved).toBe(false);
  });

  test('stops at somebody else’s version until the auditor has chosen', async () => {
    await type('mine');
    await pass(400);
    await sent[0]?.answer({ kind: 'stale', etag: '"theirs"', audit: made });
    expect(told).toEqual(['stale']);
    await type('mine, and more');
    autosave.flush();
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(await autosave.settle()).toBe(false);
    autosave.resolved();
    await pass(0);
    expect(themes()).toEqual(['mine', 'mine, and more']);
    expect(sent[1]?.ifMatch[0]).toBe('"theirs"');
    await sent[1]?.answer({ kind: 'saved', etag: '"9"' });
    expect([autosave.isUnsaved, autosave.etag]).toEqual([false, '"9"']);
  });

  test('sends what is unsaved when the page is left, though a save is under way', async () => {
    await type('a');
    await pass(400);
    await type('ab');
    autosave.flush();
    const [first, last] = sent;
    expect(last).toMatchObject({ theme: 'ab', keepalive: true });
    expect(last?.ifMatch).toEqual(['"0"', etagOf(1, first?.document ?? '')]);

    // The later comes first: then the earlier is refused on account of what is our own.
    const own = etagOf(2, last?.document ?? '');
    await first?.answer({ kind: 'stale', etag: own, audit });
    expect(told).toEqual(['saved']);
    await last?.answer({ kind: 'saved', etag: own });
    expect([autosave.isUnsaved, autosave.etag]).toEqual([false, own]);
    autosave.flush();
    expect(sent).toHaveLength(2);
  });

  test('does not count on the browser to take a long audit along', async () => {
    await type('x'.repeat(60_001));
    autosave.flush();
    expect(sent[0]?.keepalive).toBe(false);
  });

  test('tries a refused audit again when it has changed, and not before', async () => {
    await type('a');
    await pass(400);
    await sent[0]?.answer({ kind: 'refused', reasons: ['Too long'], final: false });
    await pass(60_000);
    expect([sent.length, told, autosave.isUnsaved]).toEqual([1, ['refused'], true]);
    await type('');
    await pass(400);
    expect(sent).toHaveLength(2);
  });

  test('settles when all that was typed is kept', async () => {
    await type('a');
    const settling = autosave.settle();
    await type('ab');
    await sent[0]?.answer({ kind: 'saved', etag: '"1"' });
    await sent[1]?.answer({ kind: 'saved', etag: '"2"' });
    expect(await settling).toBe(true);
    expect(themes()).toEqual(['a', 'ab']);
    expect(await autosave.settle()).toBe(true);
  });
});

test('works the tag of a version out as the server does', async () => {
  for (const text of ['Neglect', '👩‍👧 Ŵyneb \ud83d \0 قال']) {
    const audit = withTheme(made, text);
    const attempt = attemptOf(audit);
    await attempt.tagged;
    expect(attempt.etag).toBe(etagOf(audit.revision, JSON.stringify(audit)));
  }
});
