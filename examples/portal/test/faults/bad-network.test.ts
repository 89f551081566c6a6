import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Auditor } from '../browser/auditor.js';
import { chromiumPath, startChromium } from '../browser/chromium.js';
import { ApiClient } from '../setup/api-client.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';

const isHere = chromiumPath !== undefined;

let portal: TestPortal;
let browser: Browser;
beforeAll(async () => {
  if (!isHere) return;
  portal = await startTestPortal('pglite');
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await portal?.remove();
});

type Harm = (route: Route) => Promise<void>;

/** What a network can do to a save. */
const harms: readonly Harm[] = [
  (route) => route.abort(),
  async (route) => {
    await route.fetch();
    await route.abort();
  },
  async (route) => {
    const [response] = await Promise.all([route.fetch(), route.fetch()]);
    await route.fulfill({ response });
  },
  // The same once more, and what was sent first comes last: long after a later one was answered.
  async (route) => {
    late.push(() => route.fetch().then(() => {}));
    await route.abort();
  },
  (route) => route.continue(),
];
const late: (() => Promise<void>)[] = [];

test.runIf(isHere)(
  'what is kept is what was typed, whatever the network drops, delays, doubles and reorders',
  async () => {
    const api = await ApiClient.signIn(portal.address);
    const { audit } = await api.make();
    const auditor = await Auditor.in(browser, portal.address, api.session);
    await auditor.open(`${portal.address}/audits/${audit.id}/fill-in`);
    await auditor.page.evaluate(() =>
      document.querySelector('maat-audit-form')?.focusField('/answers/theme'),
    );
    let saves = 0;
    let isBad = true;
    await auditor.page.route('**/api/audits/*', async (route) => {
      if (!isBad || route.request().method() !== 'PUT') return route.continue();
      saves += 1;
      if (saves % 3 === 0) await late.shift()?.();
      await harms[saves % harms.length]?.(route);
    });
    let text = '';
    for (let word = 0; word < 12; word += 1) {
      await auditor.type(`word${word} `);
      text += `word${word} `;
      // As if the network had come back: without it the pauses between tries grow long.
      const before = saves;
      await auditor.page.evaluate(() => dispatchEvent(new Event('online')));
      await expect.poll(() => saves, { timeout: 30_000 }).toBeGreaterThan(before);
    }
    isBad = false;
    await auditor.page.evaluate(() => dispatchEvent(new Event('online')));
    await auditor.saved();
    for (const each of late) await each();
    await auditor.page.unrouteAll({ behavior: 'wait' });
    const { answers } = (await api.get(audit.id)).body;
    expect(answers?.['theme']).toEqual({ state: 'answered', value: text });
    expect(await auditor.page.locator('[data-conflict]').count()).toBe(0);
    await auditor.close();
  },
);
