import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { complete } from '../setup/audits.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { chromiumPath, startChromium } from './chromium.js';

describe.skipIf(chromiumPath === undefined).each(databases)('saving in a browser on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startTestPortal(kind);
    api = await ApiClient.signIn(portal.address);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.remove();
  });

  /** Opens the first section of an audit, and goes to its box for the theme. */
  async function openTheme(id: string): Promise<Auditor> {
    const auditor = await Auditor.in(browser, portal.address, api.session);
    await auditor.open(`${portal.address}/audits/${id}/fill-in`);
    await auditor.tabTo(({ text }) => text === 'About this audit');
    await auditor.press('Enter');
    await auditor.tabTo(({ question }) => question === 'theme');
    return auditor;
  }

  async function themeOf(id: string): Promise<unknown> {
    const answer = (await api.get(id)).body.answers?.['theme'];
    return answer?.state === 'answered' ? answer.value : undefined;
  }

  test('shows both versions when two have typed, and loses neither', async () => {
    const { audit } = await api.make();
    const [one, other] = [await openTheme(audit.id), await openTheme(audit.id)];
    await one.type('Neglect, says one');
    await one.saved();
    await other.type('Exploitation, says the other');
    const conflict = other.page.locator('maat-audit-form [data-conflict]');
    await conflict.waitFor();
    expect(await conflict.textContent()).toMatch(/Neglect, says one/);
    expect(await conflict.textContent()).toMatch(/Exploitation, says the other/);
    expect(await other.status()).toMatch(/^Not saved yet: somebody else has changed this audit/);
    expect(await themeOf(audit.id)).toBe('Neglect, says one');

    // What is typed while the choice is open is part of one's own version.
    await other.type('!');
    await other.tabTo(({ action }) => action === 'compare');
    await other.press('Enter');
    await other.tabTo(({ type }) => type === 'radio');
    await other.press('ArrowDown', 'ArrowDown');
    await other.tabTo(({ action }) => action === 'resolve');
    await other.press('Enter');
    await other.saved();
    const both = await themeOf(audit.id);
    expect(both).toContain('Neglect, says one');
    expect(both).toContain('Exploitation, says the other!');

    // The first tab does not overwrite the outcome either.
    await one.type('.');
    await one.page.locator('maat-audit-form [data-conflict]').waitFor();
    expect(await themeOf(audit.id)).toBe(both);
    const expected = /status of 409/;
    const complaints = [...one.complaints, ...other.complaints];
    expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
    await one.close();
    await other.close();
  });

  test('goes on by itself when the portal answers again', async () => {
    const { audit } = await api.make();
    const auditor = await openTheme(audit.id);
    await auditor.page.context().setOffline(true);
    await auditor.type('Typed while');
    await auditor.page.locator('#save-status[data-state="unreachable"]').waitFor();
    expect(await auditor.status()).toMatch(/^Not saved yet: the portal does not answer/);
    await auditor.type(' it was away');
    await auditor.page.context().setOffline(false);
    await auditor.saved();
    expect(await themeOf(audit.id)).toBe('Typed while it was away');
    await auditor.close();
  });

  test('does not take its own unheard save for somebody else’s', async () => {
    const { audit } = await api.make();
    const auditor = await openTheme(audit.id);
    // The save arrives, and its answer is lost on the way back.
    await auditor.page.route(
      '**/api/audits/*',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await auditor.type('Heard');
    await auditor.page.locator('#save-status[data-state="unreachable"]').waitFor();
    expect(await themeOf(audit.id)).toBe('Heard');
    await auditor.type(' at last');
    await auditor.saved();
    expect(await themeOf(audit.id)).toBe('Heard at last');
    await auditor.close();
  });

  test('keeps what was typed just before the page is left', async () => {
    const { audit } = await api.make();
    const auditor = await openTheme(audit.id);
    auditor.page.on('dialog', (dialog) => void dialog.accept());
    await auditor.type('Typed, and gone');
    await auditor.page.reload();
    await auditor.page.locator('maat-audit-form h1').first().waitFor();
    expect(await themeOf(audit.id)).toBe('Typed, and gone');
    await auditor.close();
  });

  test('lets a link wait for the save rather than warn', async () => {
    const { audit } = await api.make();
    const auditor = await openTheme(audit.id);
    const dialogs: string[] = [];
    auditor.page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await auditor.type('On the way out');
    await auditor.page.getByRole('link', { name: 'Audits' }).click();
    await auditor.page.waitForURL(`${portal.address}/`);
    expect(await themeOf(audit.id)).toBe('On the way out');
    expect(dialogs).toEqual([]);
    expect(auditor.complaints).toEqual([]);
    await auditor.close();
  });

  test('shows what was saved elsewhere when the page comes back into sight', async () => {
    const { audit, etag } = await api.make();
    const auditor = await openTheme(audit.id);
    const theme = { theme: { state: 'answered', value: 'From elsewhere' } } as const;
    await api.save({ ...audit, revision: 1, answers: theme }, etag);
    await auditor.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await auditor.page.waitForFunction(
      () => document.querySelector('maat-audit-form')?.session?.revision === 1,
    );
    expect((await auditor.focused()).value).toBe('From elsewhere');
    await auditor.press('End');
    await auditor.type(', and here');
    await auditor.saved();
    expect(await themeOf(audit.id)).toBe('From elsewhere, and here');
    await auditor.close();
  });

  test('does not submit what somebody else has changed meanwhile', async () => {
    const { audit, etag } = await api.make();
    const full = complete(audit);
    const saved = await api.save(full, etag);
    const auditor = await Auditor.in(browser, portal.address, api.session);
    await auditor.open(`${portal.address}/audits/${audit.id}/fill-in`);
    const theme = { state: 'answered', value: 'Changed meanwhile, B4 7ET' } as const;
    const theirs = { ...full, revision: full.revision + 1, answers: { ...full.answers, theme } };
    await api.save(theirs, saved.etag);
    await auditor.tabTo(({ action }) => action === 'check');
    await auditor.press('Enter');
    // The one whose page it is is warned of what stands in it first: nothing is sent by that.
    await auditor.submit();
    const warnings = auditor.page.locator('maat-audit-form [aria-labelledby=scan-title]');
    await warnings.waitFor();
    expect(await warnings.textContent()).toMatch(/names somebody who is named at the head/);
    await auditor.submit();
    await auditor.page.getByText('Changed meanwhile').waitFor();
    expect(await auditor.status()).toMatch(/^Not submitted: somebody else has changed this audit/);
    expect((await api.get(audit.id)).body).toEqual(theirs);
    // Their version has something of its own to warn of.
    await auditor.submit();
    await warnings.getByText('postcode').waitFor();
    await auditor.submit();
    await auditor.page.waitForURL(`${portal.address}/audits/${audit.id}`);
    expect((await api.get(audit.id)).body.status).toBe('submitted');
    await auditor.close();
  });

  test('does not submit what came in by its own last save', async () => {
    const { audit, etag } = await api.make();
    const full = complete(audit);
    const saved = await api.save(full, etag);
    const auditor = await openTheme(audit.id);
    const warnings = auditor.page.locator('maat-audit-form [aria-labelledby=scan-title]');
    await auditor.page.evaluate(() => document.querySelector('maat-audit-form')?.submit());
    await warnings.waitFor();
    const voice = { state: 'answered', value: 'Typed elsewhere' } as const;
    const answers = { ...full.answers, voice };
    await api.save({ ...full, revision: full.revision + 1, answers }, saved.etag);
    await auditor.page.evaluate(() => {
      const form = document.querySelector('maat-audit-form');
      form?.session?.set('theme', 'Typed here');
      form?.submit();
    });
    await auditor.page.getByText(/^Not submitted: .* put together/).waitFor();
    const { body } = await api.get(audit.id);
    expect(body.status).toBe('in-progress');
    expect(body.answers?.['voice']).toEqual(voice);
    expect(body.answers?.['theme']).toMatchObject({ value: 'Typed here' });
    await auditor.page.evaluate(() => document.querySelector('maat-audit-form')?.submit());
    await auditor.page.waitForURL(`${portal.address}/audits/${audit.id}`);
    await auditor.close();
  });

  test('tells what is missing, and what the portal refuses', async () => {
    const { audit, etag } = await api.make();
    const auditor = await Auditor.in(browser, portal.address, api.session);
    await auditor.open(`${portal.address}/audits/${audit.id}/fill-in`);
    await auditor.tabTo(({ action }) => action === 'check');
    await auditor.press('Enter');
    await auditor.tabTo(({ action }) => action === 'submit', 400);
    await auditor.press('Enter');
    await auditor.page.locator('maat-audit-form .error-summary').waitFor();
    expect((await auditor.focused()).text).toMatch(/There is a problem/);
    expect((await api.get(audit.id)).etag).toBe(etag);
    expect(auditor.complaints).toEqual([]);

    // A computer whose clock is wrong finds nothing wrong with a date that lies ahead.
    const full = complete(audit);
    const ahead = { state: 'answered', value: '2099-01-01' } as const;
    await api.save({ ...full, answers: { ...full.answers, dateOfAudit: ahead } }, etag);
    await auditor.page.clock.setFixedTime(new Date('2099-02-01T12:00:00Z'));
    await auditor.open(`${portal.address}/audits/${audit.id}/fill-in`);
    await auditor.tabTo(({ action }) => action === 'check');
    await auditor.press('Enter');
    await auditor.submit();
    await auditor.submit();
    await auditor.page.locator('maat-audit-form .error-summary').waitFor();
    expect((await auditor.focused()).text).toMatch(/Date of audit/);
    expect(await auditor.status()).toMatch(/^Not submitted: /);
    expect((await api.get(audit.id)).body.status).toBe('in-progress');
    await auditor.close();
  });
});
