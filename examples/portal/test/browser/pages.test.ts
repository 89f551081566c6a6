import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { answered } from '../setup/audits.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { axeFaults } from './axe-faults.js';
import { chromiumPath, startChromium } from './chromium.js';

describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))('the pages', (kind) => {
  let portal: TestPortal;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startTestPortal(kind, { withExamples: true });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.remove();
  });

  async function pathsOf(auditor: Auditor): Promise<readonly string[]> {
    await auditor.page.goto(portal.address);
    const links = await auditor.page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    return ['/', ...new Set(links), '/audits/none'];
  }

  test.each(['light', 'dark'] as const)(
    'fit 320 pixels, %s, without a complaint or a fault that axe finds',
    async (scheme) => {
      const auditor = await Auditor.in(browser, portal.address, 'example-auditor-c');
      const { page } = auditor;
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: scheme });
      const paths = await pathsOf(auditor);
      expect(paths.length).toBeGreaterThan(6);
      for (const path of paths) {
        await page.goto(`${portal.address}${path}`);
        if (/^\/audits\/[^/]{20}/.test(path)) await page.locator('maat-audit-form').waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, width, ...(await axeFaults(page))]).toEqual([path, 320]);
      }
      expect(auditor.complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
      await auditor.close();
    },
  );

  test('show and print a submitted audit, and let nobody change it', async () => {
    const auditor = await Auditor.in(browser, portal.address, 'example-auditor-c');
    const { page } = auditor;
    await page.goto(portal.address);
    await page.getByRole('link', { name: 'EXAMPLE-003', exact: true }).click();
    await page.getByText('The wellbeing visit after a repairs visit.').waitFor();
    expect(await page.locator('.notice').textContent()).toMatch(
      /^Submitted on .* no longer be changed/,
    );
    expect(await page.getByRole('link', { name: 'Fill in' }).count()).toBe(0);
    const { href } = new URL(page.url());
    await page.goto(`${href}/fill-in`);
    expect(page.url()).toBe(href);
    await page.goto(`${href}/print`);
    await page.getByText('The wellbeing visit after a repairs visit.').waitFor();
    expect(await page.locator('maat-audit-form').locator('textarea, input').count()).toBe(0);
    expect(auditor.complaints).toEqual([]);
    await auditor.close();
  });

  test('lead by keyboard from what is told before an audit is printed to its place', async () => {
    const api = await ApiClient.signIn(portal.address);
    const { audit, etag } = await api.make('EX-0042');
    const goodPractice = { state: 'answered', value: 'Seen in B4 7ET' } as const;
    await api.save(answered(audit, { goodPractice }), etag);
    const auditor = await Auditor.in(browser, portal.address);
    const { page } = auditor;
    await page.goto(`${portal.address}/audits/${audit.id}/print`);
    await page.locator('#leaving button').waitFor();
    await auditor.tabTo(({ text }) => text.includes('what looks like a postcode'));
    await auditor.press('Enter');
    const text = await page.evaluate(
      () => document.querySelector('maat-audit-form')?.shadowRoot?.activeElement?.textContent,
    );
    expect(text).toContain('Seen in B4 7ET');
    expect(await axeFaults(page)).toEqual([]);
    // The browser's own command prints these pages as well: the paper says that nothing was looked for.
    const onPaper = page.locator('.on-paper');
    for (const end of ['', '/fill-in']) {
      await page.goto(`${portal.address}/audits/${audit.id}${end}`);
      expect(await onPaper.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await onPaper.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(auditor.complaints).toEqual([]);
    await auditor.close();
  });

  test('cannot do what the policy forbids, and the tests would hear of it', async () => {
    const auditor = await Auditor.in(browser, portal.address);
    await auditor.page.goto(portal.address);
    await auditor.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      document.head.append(Object.assign(document.createElement('script'), { type: 'module' }));
      document.body.append(
        Object.assign(document.createElement('img'), { src: 'http://[::1]:9/' }),
      );
    });
    await expect.poll(() => auditor.complaints.join(' ')).toMatch(/style-src.*img-src/s);
    await auditor.close();
  });

  test('say what is wrong with a case reference', async () => {
    const auditor = await Auditor.in(browser, portal.address);
    await auditor.page.goto(`${portal.address}/audits/new`);
    await auditor.tabTo(({ tag }) => tag === 'input');
    await auditor.type('x'.repeat(201));
    await auditor.press('Enter');
    await auditor.page.locator('.error-summary').waitFor();
    expect((await auditor.focused()).text).toMatch(/There is a problem.*200/);
    await auditor.close();
  });
});
