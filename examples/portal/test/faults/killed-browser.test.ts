import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '../browser/chromium.js';
import { ApiClient } from '../setup/api-client.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { counts } from './counts.js';
import { KilledBrowser } from './killed-browser.js';
import {
  type Loss,
  missingOf,
  mostLost,
  openWithoutSaves,
  type TypedKeys,
  typeUntilKilled,
} from './type-until-killed.js';

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
    const open = () => openWithoutPortal(`${portal.address}/audits/${audit.id}/fill-in`, api);
    let page = await open();
    let known = '';

    async function killOnce(): Promise<Loss> {
      const typed = await typeOn(page, known);
      await page
        .context()
        .browser()
        ?.close()
        .catch(() => {});
      page = await open();
      await waitUntilBack(page);
      const kept = await textIn(page);
      expect(kept.startsWith(known), 'What was there before is missing').toBe(true);
      expect(typed.text.startsWith(kept), 'It is not what was typed').toBe(true);
      const lost = missingOf(typed, known, kept);
      known = kept;
      return lost;
    }

    const lost: Loss[] = [];
    while (lost.length < counts.browserKills) lost.push(await killOnce());
    const worst = (of: keyof Loss) => Math.max(...lost.map((each) => each[of]));
    process.stdout.write(
      `${counts.browserKills} kills: at worst ${worst('milliseconds')} ms and ${worst('characters')} characters were lost\n`,
    );
    expect(worst('milliseconds')).toBeLessThanOrEqual(mostLost);
  },
);

/** The form of the audit, on a page from which no save reaches the portal: the draft has to do. */
async function openWithoutPortal(address: string, api: ApiClient): Promise<Page> {
  const browser = await killed.start();
  const page = await openWithoutSaves(browser, address, api, '**/api/audits/*');
  await page.locator('maat-audit-form h1').first().waitFor();
  return page;
}

/** Types into the form until the browser is killed. */
async function typeOn(page: Page, before: string): Promise<TypedKeys> {
  await page.evaluate((id) => {
    document.querySelector('maat-audit-form')?.focusField(`/answers/${id}`);
  }, question);
  return await typeUntilKilled(page, killed, before);
}

async function waitUntilBack(page: Page): Promise<void> {
  const status = page.locator('[part=draft-status]');
  const back = status.filter({ hasText: 'is back' });
  await back.waitFor().catch(async (cause: unknown) => {
    throw new Error(`It says of its draft: ${await status.allTextContents()}`, { cause });
  });
}

async function textIn(page: Page): Promise<string> {
  return await page.evaluate((id) => {
    const answer = document.querySelector('maat-audit-form')?.session?.audit.answers[id];
    return answer?.state === 'answered' ? String(answer.value ?? '') : '';
  }, question);
}
