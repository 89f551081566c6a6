import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient, type Session } from '../setup/api-client.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { axeFaults } from './axe-faults.js';
import { chromiumPath, startChromium } from './chromium.js';

describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))(
  'the end of a session',
  (kind) => {
    let portal: TestPortal;
    let browser: Browser;
    let session: Session;
    let api: ApiClient;
    beforeAll(async () => {
      portal = await startTestPortal(kind);
      browser = await startChromium();
      api = await ApiClient.signIn(portal.address);
      session = (await ApiClient.signIn(portal.address)).session ?? { cookie: '', token: '' };
    });
    afterAll(async () => {
      await browser?.close();
      await portal?.remove();
    });

    /** Sets when the sessions of the page's auditor end, as if that long had passed. */
    async function endIn(seconds: number): Promise<void> {
      await portal.database.query(
        `UPDATE sessions SET idle_until = now() + make_interval(secs => $1)`,
        [seconds],
      );
    }

    test('is told two minutes before, in a dialog that Enter puts off', async () => {
      const auditor = await Auditor.in(browser, portal.address, session);
      const { page } = auditor;
      await page.clock.install();
      await page.goto(`${portal.address}/`);
      const left = Number(
        await page.locator('[data-seconds-left]').getAttribute('data-seconds-left'),
      );
      expect(left).toBeGreaterThan(1_700);
      await auditor.tabTo(({ text }) => text === 'Start an audit');
      await page.clock.fastForward((left - 200) * 1_000);
      const dialog = page.getByRole('alertdialog', { name: 'You will be signed out soon' });
      expect(await dialog.count()).toBe(0);
      await endIn(145);
      await page.clock.fastForward(60_000);
      await dialog.waitFor();
      expect(await dialog.textContent()).toContain('in about 2 minutes');
      expect(await axeFaults(page)).toEqual([]);
      expect((await auditor.focused()).text).toBe('Stay signed in');
      await auditor.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect((await auditor.focused()).text).toBe('Start an audit');
      const [row] = await portal.database.query<{ far: boolean }>(
        `SELECT bool_or(idle_until > now() + interval '20 minutes') AS far FROM sessions`,
      );
      expect(row?.far).toBe(true);
      expect(auditor.complaints).toEqual([]);
      await auditor.close();
    });

    test('keeps what is typed, and saves it once the same person is signed in again', async () => {
      const { audit } = await api.make();
      const auditor = await Auditor.in(browser, portal.address, session);
      const { page } = auditor;
      await auditor.open(`${portal.address}/audits/${audit.id}/fill-in`);
      await auditor.tabTo(({ text }) => text === 'About this audit');
      await auditor.press('Enter');
      await auditor.tabTo(({ question }) => question === 'theme');
      await endIn(-1);
      await auditor.type('Typed after the end');
      await page.locator('#save-status[data-state="signed-out"]').waitFor();
      expect(await auditor.status()).toMatch(/^Not saved yet: you are signed out/);

      // Somebody else who signs in there saves nothing of it.
      const again = { name: 'Sign in again in a new tab' };
      const signInAs = async (name: string, link: Locator) => {
        const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
        await tab.getByRole('button', { name }).click();
        const audits = tab.getByRole('heading', { name: 'Audits' });
        await audits.waitFor();
        await tab.close();
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      };
      const stored = async () => {
        const rows = await portal.database.query<{ document: string }>(
          'SELECT document FROM audits WHERE id = $1',
          [audit.id],
        );
        return rows[0]?.document;
      };
      await signInAs('Example Auditor B', page.getByRole('link', again).first());
      await page.getByRole('alertdialog', { name: 'Somebody else is signed in' }).waitFor();
      expect(await stored()).not.toContain('Typed after');
      const dialog = page.getByRole('alertdialog');
      await signInAs('Example Auditor A', dialog.getByRole('link', again));
      await dialog.waitFor({ state: 'hidden' });
      await auditor.saved();
      expect(await stored()).toContain('Typed after the end');
      await auditor.close();
    });

    test('loses nothing of a form that is sent too late, without scripts', async () => {
      const again = await ApiClient.signIn(portal.address);
      const { audit } = await again.make();
      const context = await browser.newContext({ javaScriptEnabled: false });
      const [name = '', value = ''] = (again.session?.cookie ?? '').split('=');
      await context.addCookies([{ name, value, url: portal.address }]);
      const page = await context.newPage();
      await page.goto(`${portal.address}/audits/${audit.id}/plain/sections/about`);
      expect(await page.locator('#session-end').textContent()).toMatch(/signed out at/);
      await page.locator('[name="answers/theme/value"]').fill('Typed and late');
      await endIn(-1);
      await page.getByRole('button', { name: 'Save and update' }).first().click();
      await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: 'Sign in again in a new tab' }).click(),
      ]);
      await tab.getByRole('button', { name: 'Example Auditor A' }).click();
      await tab.getByRole('button', { name: 'Sign out' }).waitFor();
      await page.getByRole('button', { name: 'Send what I typed' }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      expect(await page.locator('[name="answers/theme/value"]').inputValue()).toBe(
        'Typed and late',
      );

      // From sign-in to sign-out without a script: the portal, and then the provider.
      await tab.getByRole('button', { name: 'Sign out' }).click();
      await tab.getByText('Sign out of the made-up sign-in service as well?').waitFor();
      await tab.getByRole('button', { name: 'Sign out' }).click();
      await tab.getByRole('heading', { name: 'You are signed out' }).waitFor();
      await tab.goto(`${portal.address}/`);
      await tab.getByText('Everybody on this page is made up').waitFor();
      await context.close();
    });
  },
);
