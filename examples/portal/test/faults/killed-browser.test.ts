import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '../browser/chromium.js';
import { ApiClient } from '../setup/api-client.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { counts } from './counts.js';
import { KilledBrowser } from './killed-browser.js';

/** A key, and when the page had taken it. */
interface Key {
  readonly text: string;
  readonly at: number;
}

/** The most that may be missing after the browser was killed, in milliseconds of typing. */
const mostLost = 300;
const letters = 'abcdefghijklmnopqrstuvwxyz ,.';
const question = 'goodPractice';

const isHere = chromiumPath !== undefined;

let portal: TestPortal;
const killed = new KilledBrowser();
beforeAll(async () => {
  if (isHere) portal = await startTestPortal('pglite');
});
afterAll(async () => {
  await killed.remove();
  await portal?.remove();
});

test.runIf(isHere)(
  `of what is typed when the browser is killed, ${counts.browserKills} times, only the last ${mostLost} ms are lost`,
  { timeout: counts.browserKills * 60_000 },
  async () => {
    const api = await ApiClient.signIn(portal.address);
    const { audit } = await api.make();
    const address = `${portal.address}/audits/${audit.id}/fill-in`;
    const lost: { milliseconds: number; characters: number }[] = [];
    let known = '';
    for (let round = 0; round <= counts.browserKills; round += 1) {
      const browser = await killed.start();
      const page = await openWithoutPortal(browser, address, api);
      if (round === 0) await page.locator('maat-audit-form').waitFor();
      else await page.locator('[part=draft-status]', { hasText: 'is back' }).waitFor();
      const { text, keys, at } = typed;
      const kept = await textIn(page);
      expect(kept.startsWith(known), 'What was there before is missing').toBe(true);
      expect(text.startsWith(kept), 'It is not what was typed').toBe(true);
      const missing = keys.filter((_, index) => known.length + index >= kept.length);
      const [first] = missing;
      const milliseconds = first === undefined ? 0 : at - first.at;
      lost.push({ milliseconds: Math.round(milliseconds), characters: missing.length });
      known = kept;
      if (round < counts.browserKills) typed = await typeUntilKilled(page, kept);
      await killed.kill();
      await browser.close().catch(() => {});
    }
    const worst = (of: 'milliseconds' | 'characters') => Math.max(...lost.map((each) => each[of]));
    process.stdout.write(
      `${counts.browserKills} kills: at worst ${worst('milliseconds')} ms and ${worst('characters')} characters were lost\n`,
    );
    expect(worst('milliseconds')).toBeLessThanOrEqual(mostLost);
  },
);

/** What was typed before the last kill, which keys of it the page had taken, and when it was killed. */
let typed: { readonly text: string; readonly keys: readonly Key[]; readonly at: number } = {
  text: '',
  keys: [],
  at: 0,
};

/** The form of the audit, on a page from which no save reaches the portal: the draft has to do. */
async function openWithoutPortal(browser: Browser, address: string, api: ApiClient): Promise<Page> {
  const [context] = browser.contexts();
  const [name = '', value = ''] = (api.session?.cookie ?? '').split('=');
  await context?.addCookies([{ name, value, url: new URL(address).origin }]);
  const page = await context?.newPage();
  if (page === undefined) throw new Error('The browser has no window.');
  await page.route('**/api/audits/*', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await page.goto(address);
  await page.locator('maat-audit-form h1').first().waitFor();
  return page;
}

async function textIn(page: Page): Promise<string> {
  return await page.evaluate((id) => {
    const answer = document.querySelector('maat-audit-form')?.session?.audit.answers[id];
    return answer?.state === 'answered' ? String(answer.value ?? '') : '';
  }, question);
}

/** Types by real keys until the browser is killed, at a moment of chance. */
async function typeUntilKilled(page: Page, before: string): Promise<typeof typed> {
  await page.evaluate((id) => {
    document.querySelector('maat-audit-form')?.focusField(`/answers/${id}`);
  }, question);
  await page.keyboard.press('Control+End');
  const keys: Key[] = [];
  let text = before;
  let isOver = false;
  const killing = setTimeout(400 + Math.random() * 800).then(async () => {
    isOver = true;
    const at = performance.now();
    await killed.kill();
    return at;
  });
  while (!isOver) {
    const key = letters[Math.floor(Math.random() * letters.length)] ?? 'x';
    text += key;
    const isTaken = await page.keyboard.press(key).then(
      () => true,
      () => false,
    );
    if (isTaken && !isOver) keys.push({ text: key, at: performance.now() });
  }
  return { text, keys, at: await killing };
}
