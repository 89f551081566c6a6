import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { axeFaults } from './axe-faults.js';
import { chromiumPath, startChromium } from './chromium.js';

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

/** Opens an audit on a device that keeps what it needs to do without the portal by then. */
async function openKept(id: string): Promise<Auditor> {
  const auditor = await Auditor.in(browser, portal.address);
  auditor.page.on('dialog', (dialog) => void dialog.accept());
  await auditor.open(`${portal.address}/audits/${id}/fill-in`);
  await auditor.page.waitForFunction(async () => {
    const address = document.getElementById('form')?.dataset['tool'] ?? '';
    return (await caches.match(address)) && navigator.serviceWorker.controller;
  });
  await focusTheme(auditor);
  return auditor;
}

async function focusTheme({ page }: Auditor): Promise<void> {
  await page.evaluate(() =>
    document.querySelector('maat-audit-form')?.focusField('/answers/theme'),
  );
}

/** Loads the page anew, as whoever closed the laptop does, and waits until what was typed is back. */
async function comeBack(auditor: Auditor, theme: string): Promise<void> {
  const { page } = auditor;
  await page.evaluate(() => document.querySelector('maat-audit-form')?.drafts?.flush());
  await page.reload();
  await page.locator('maat-audit-form h1').first().waitFor();
  expect(await auditor.status()).toMatch(/^Offline: the portal does not answer/);
  await focusTheme(auditor);
  await page.waitForFunction((text) => {
    const answer = document.querySelector('maat-audit-form')?.session?.answer('theme');
    return answer?.state === 'answered' && answer.value === text;
  }, theme);
  await auditor.press('Control+End');
}

/** All that is kept beside the drafts: addresses and what is there. */
async function cached({ page }: Auditor): Promise<readonly (readonly [string, string])[]> {
  return await page.evaluate(async () => {
    const all: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        all.push([new URL(request.url).pathname, (await answer?.text()) ?? '']);
      }
    }
    return all;
  });
}

test.runIf(isHere)('an audit goes on, and comes back, without the portal', async () => {
  const api = await ApiClient.signIn(portal.address);
  const { audit } = await api.make('Case Zwischenzug');
  const auditor = await openKept(audit.id);
  const { page } = auditor;
  await auditor.type('Typed before');
  await auditor.saved();

  await portal.stop();
  await auditor.type(', meanwhile');
  await page.locator('#save-status[data-state="unreachable"]').waitFor();
  await comeBack(auditor, 'Typed before, meanwhile');
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.title()).toMatch(/^Case Zwischenzug – /);
  await auditor.type(', later');
  await comeBack(auditor, 'Typed before, meanwhile, later');

  // What else is asked for leads to what can go on.
  await page.evaluate(() => document.querySelector('maat-audit-form')?.drafts?.flush());
  await page.goto(`${portal.address}/`);
  await page.getByRole('link', { name: 'Case Zwischenzug' }).click();
  await page.locator('maat-audit-form h1').first().waitFor();

  const kept = await cached(auditor);
  const paths = kept.map(([path]) => path);
  expect(paths.filter((path) => !/^\/(assets\/|api\/tools\/)/.test(path))).toEqual([]);
  expect(paths).toContain('/assets/offline.html');
  for (const [, text] of kept) expect(text).not.toMatch(/Zwischenzug|Typed before/);

  const port = Number(new URL(portal.address).port);
  portal = await startTestPortal('pglite', { port, storage: portal.storage });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await auditor.saved();
  const { answers } = (await api.get(audit.id)).body;
  const theme = 'Typed before, meanwhile, later';
  expect(answers?.['theme']).toEqual({ state: 'answered', value: theme });
  expect(await page.locator('[data-conflict]').count()).toBe(0);
  expect(auditor.complaints.filter((text) => !/net::ERR_/.test(text))).toEqual([]);
  await auditor.close();
});

test.runIf(isHere)('who signs out leaves nothing on the device', async () => {
  const { audit } = await (await ApiClient.signIn(portal.address)).make();
  const auditor = await Auditor.in(browser, portal.address);
  const { page } = auditor;
  const address = `${portal.address}/audits/${audit.id}/fill-in`;
  await auditor.open(address);
  await page.waitForFunction(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return names.includes('maat-portal') && (await caches.keys()).length === 2;
  });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${portal.address}/signed-out`);
  const left = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);
  expect(left).toEqual([]);
  expect(auditor.complaints).toEqual([]);
  await auditor.close();
});
