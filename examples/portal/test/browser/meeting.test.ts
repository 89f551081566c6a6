import { changeReview } from '@maat/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { everybody, type People } from '../setup/people.js';
import { beginReview, casesOf, giveReturn, post, readReview, setUpRound } from '../setup/round.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { chromiumPath, startChromium } from './chromium.js';
import { go, savedOn, say, type } from './meeting-page.js';

const by = { role: 'chair' };
const at = '2026-05-12T10:00:00.000Z';
const kind = 'improvement';
const place = 'Learning and actions';

describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))('a meeting', (database) => {
  let portal: TestPortal;
  let browser: Browser;
  let people: People;
  let round: string;
  let review: string;
  let address: string;
  beforeAll(async () => {
    portal = await startTestPortal(database);
    browser = await startChromium();
    people = await everybody(portal.address);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.remove();
  });
  beforeEach(async () => {
    round = await setUpRound(people.coordinator);
    await post(people.coordinator, `/rounds/${round}/invite`);
    const [caseId = ''] = await casesOf(people.coordinator, round);
    await giveReturn(people.police, caseId);
    review = await beginReview(people.chair, round, caseId);
    address = `${portal.address}/rounds/${round}/cases/${caseId}`;
  });

  /** Opens the case in a window of somebody's own, at its findings. */
  async function open(who: ApiClient): Promise<Page> {
    const { page } = await Auditor.in(browser, portal.address, who.session);
    await page.goto(address);
    await go(page, place);
    return page;
  }

  /** Begins a finding, and waits until the device has kept what was typed. */
  async function typeFinding(page: Page, text: string): Promise<void> {
    await page.getByRole('button', { name: 'Add a finding' }).click();
    await type(page, { kind, text });
    await page.evaluate(() => document.querySelector('maat-case-review')?.drafts?.flush());
    await page.reload();
    await back(page, text);
  }

  /** Waits until the text is back in its entry. */
  async function back(page: Page, text: string): Promise<void> {
    await go(page, place);
    await page.waitForFunction((typed) => {
      const root = document.querySelector('maat-case-review')?.shadowRoot;
      return root?.querySelector<HTMLTextAreaElement>('.entry [id$="_text"]')?.value === typed;
    }, text);
  }

  const kept = (page: Page) =>
    page.evaluate(async () =>
      (await indexedDB.databases()).flatMap(({ name = '' }) => {
        return name.startsWith('maat-portal') ? name : [];
      }),
    );

  test('saves what comes of what two people said at once, without a word of theirs', async () => {
    const [one, other] = [await open(people.chair), await open(people.chair)];
    for (const [page, text] of [
      [one, 'First'],
      [other, 'Second'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a finding' }).click();
      await say(page, { kind, text });
      await savedOn(page);
    }
    const { findings } = (await readReview(people.chair, review)).review;
    expect(findings?.map(({ text }) => text).sort()).toEqual(['First', 'Second']);
    await Promise.all([one, other].map((page) => page.context().close()));
  });

  test('asks before somebody signs out with something typed, and forgets nothing of it until then', async () => {
    const chair = await ApiClient.signIn(portal.address, 'example-chair');
    const page = await open(chair);
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog[answer]();
    });
    await typeFinding(page, 'Typed and not said');
    const signOut = page.getByRole('button', { name: 'Sign out' });
    await signOut.click();
    expect(asked).toEqual(['confirm']);
    await page.reload();
    await back(page, 'Typed and not said');
    answer = 'accept';
    await signOut.click();
    await page.waitForURL(({ pathname }) => !pathname.startsWith('/rounds'));
    expect(asked).toEqual(['confirm', 'confirm']);
    await expect.poll(() => kept(page).catch(() => 'on the way'), { timeout: 30_000 }).toEqual([]);
    await page.context().close();
  });

  test('shows the words of one person to nobody who uses the device after them', async () => {
    const page = await open(people.chair);
    await typeFinding(page, 'Words of the chair');
    const coordinator = await ApiClient.signIn(portal.address, 'example-coordinator');
    const [name = '', value = ''] = (coordinator.session?.cookie ?? '').split('=');
    await page.context().addCookies([{ name, value, url: portal.address }]);
    await page.reload();
    const typed = async () =>
      (await kept(page)).filter((each) => /-typed-[0-9a-f]{64}$/.test(each));
    await expect.poll(async () => (await typed()).length, { timeout: 30_000 }).toBe(2);
    await page.locator('maat-case-review h2').first().waitFor();
    expect(await page.getByText('Words of the chair').count()).toBe(0);
    // Whoever signs out leaves nothing of anybody's.
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(({ pathname }) => !pathname.startsWith('/rounds'));
    await expect.poll(() => kept(page).catch(() => 'on the way'), { timeout: 30_000 }).toEqual([]);
    await page.context().close();
  });

  test('lets the coordinator read, and not change, the actions of a case that is still discussed', async () => {
    const before = await readReview(people.chair, review);
    const step = { id: 's1', status: 'open', by, at } as const;
    const finding = { id: 'f1', kind, text: 'Heard late', by, at } as const;
    const item = { id: 'a1', text: 'Tell', agency: 'police', findings: ['f1'], by, at };
    const options = { now: new Date(at) };
    const found = changeReview(before.review, { put: 'findings', item: finding }, options);
    const change = { put: 'actions', item: { ...item, steps: [step] } } as const;
    const body = JSON.stringify(changeReview(found, change, options));
    const headers = { 'if-match': before.etag };
    const saved = await people.chair.send('PUT', `/api/reviews/${review}`, body, headers);
    expect(saved.status).toBe(200);
    for (const [who, steps] of [
      [people.coordinator, 0],
      [people.chair, 1],
    ] as const) {
      const { page } = await Auditor.in(browser, portal.address, who.session);
      await page.goto(`${portal.address}/rounds/${round}/actions`);
      await page.locator('maat-action-log [part~="action"]').waitFor();
      expect(await page.getByRole('button', { name: 'Add a step' }).count()).toBe(steps);
      await page.context().close();
    }
  });
});
