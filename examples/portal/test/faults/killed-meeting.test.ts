import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '../browser/chromium.js';
import type { ApiClient } from '../setup/api-client.js';
import { everybody } from '../setup/people.js';
import { beginReview, casesOf, giveReturn, post, setUpRound } from '../setup/round.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { KilledBrowser } from './killed-browser.js';
import { missingOf, mostLost, openWithoutSaves, typeUntilKilled } from './type-until-killed.js';

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
  `of what is typed at a meeting when the browser is killed only the last ${mostLost} ms are lost, and nothing that was said`,
  { timeout: 180_000 },
  async () => {
    const { coordinator, chair, police } = await everybody(portal.address);
    const round = await setUpRound(coordinator);
    await post(coordinator, `/rounds/${round}/invite`);
    const [caseId = ''] = await casesOf(coordinator, round);
    await giveReturn(police, caseId);
    await beginReview(chair, round, caseId);
    const address = `${portal.address}/rounds/${round}/cases/${caseId}`;
    const first = await openMeeting(address, chair);
    await beginRemark(first.page);
    await first.page.locator('.entry textarea').focus();
    const typed = await typeUntilKilled(first.page, killed, '');
    await first.browser.close().catch(() => {});

    // What came back is said, but the portal never hears of it.
    const second = await openMeeting(address, chair);
    await second.page.locator('[part=typed-status] button').click();
    const [kept = '', ...others] = await textsIn(second.page);
    expect(others).toEqual([]);
    expect(typed.text.startsWith(kept), 'It is not what was typed').toBe(true);
    expect(missingOf(typed, '', kept).milliseconds).toBeLessThanOrEqual(mostLost);
    await second.page.locator('.entry [type=submit]').click();
    await second.page.locator('#save-status[data-state="unreachable"]').waitFor();
    await killed.kill();
    await second.browser.close().catch(() => {});

    const third = await openMeeting(address, chair);
    await third.page.locator('[part=typed-status] button').waitFor();
    expect(await textsIn(third.page)).toEqual([kept]);
  },
);

/** The discussion in a browser of its own, from which nothing that is said reaches the portal. */
async function openMeeting(
  address: string,
  chair: ApiClient,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await killed.start();
  const page = await openWithoutSaves(browser, address, chair, '**/api/reviews/*');
  await page.locator('maat-case-review h2').first().waitFor();
  return { browser, page };
}

async function beginRemark(page: Page): Promise<void> {
  await page.locator('maat-case-review').getByRole('combobox').first().selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add a remark' }).click();
}

async function textsIn(page: Page): Promise<readonly string[]> {
  return await page
    .locator('maat-case-review')
    .evaluate((element) =>
      Object.values((element as HTMLElementTagNameMap['maat-case-review']).typed).map(
        ({ text = '' }) => text,
      ),
    );
}
