import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Audit } from '@maat/schema';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { CustomTool } from '../setup/custom-tool.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { chromiumPath, startChromium } from './chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// One story, told in order: somebody fills in and submits an audit in a browser that runs no scripts.
describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))(
  'without scripts, on %s',
  (kind) => {
    let portal: TestPortal;
    let browser: Browser;
    let custom: CustomTool;
    let api: ApiClient;
    let page: Page;
    let late: Page;
    let checker: Page;
    let id = '';
    const found: string[] = [];

    beforeAll(async () => {
      custom = new CustomTool();
      portal = await startTestPortal(kind, { settingsFolder: custom.folder });
      browser = await startChromium();
      await (await ApiClient.signIn(portal.address, 'example-coordinator')).putFormToUse();
      api = await ApiClient.signIn(portal.address);
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      page = await context.newPage();
      checker = await (await browser.newContext({ bypassCSP: true })).newPage();
      await checker.goto(portal.address);
    });
    afterAll(async () => {
      await browser?.close();
      await portal?.remove();
      custom?.remove();
    });

    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
    const box = (at: string) => page.locator(`[name="answers/${at}"]`);
    const kept = async (): Promise<Audit> => JSON.parse((await api.get(id)).text) as Audit;

    /**
     * Looks at the page as it is: nothing is wider than the window, and axe finds nothing. Axe itself is a
     * script, so it is given the same markup in a page that runs them.
     */
    async function look(): Promise<void> {
      const path = new URL(page.url()).pathname;
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) found.push(`${path} is ${width} pixels wide`);
      await checker.setContent(await page.content());
      await checker.evaluate(axe);
      const { violations } = await checker.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      for (const { id: rule, nodes } of violations)
        found.push(`${path} ${rule}: ${nodes.map(({ html }) => html).join(' ')}`);
    }

    async function setDate(question: string, parts: readonly [string, string, string]) {
      for (const [index, part] of ['day', 'month', 'year'].entries())
        await box(`${question}/value/${part}`).fill(parts[index] ?? '');
    }

    /** Answers what is blank in the section that is shown, each kind in the first way there is. */
    async function answerAll(): Promise<void> {
      for (const question of await page.locator('.question[id^="q-"] > .value').all())
        if (await question.isVisible()) await answer(question);
    }

    async function answer(question: Locator): Promise<void> {
      const date = await question.locator('.date input').all();
      for (const [index, field] of date.entries())
        await field.fill(['2', 'March', '2026'][index % 3] ?? '');
      const texts = question.locator(':is(textarea, input[type="text"]):not(.date *)');
      for (const text of await texts.all())
        if ((await text.inputValue()) === '') await text.fill('Seen on file.');
      await tickFirst(question);
    }

    async function tickFirst(question: Locator): Promise<void> {
      const ticks = question.locator('input:is([type="radio"], [type="checkbox"])');
      if ((await ticks.count()) === 0 || (await question.locator(':checked').count()) > 0) return;
      await ticks.first().check();
    }

    test('an audit is begun', async () => {
      await page.goto(portal.address);
      await page.getByText('Everybody on this page is made up').waitFor();
      await look();
      await press('Example Auditor A');
      await look();
      await follow('Start an audit');
      await look();
      await page.getByLabel('Case reference (optional)').fill('x'.repeat(201));
      await press('Start');
      expect(await page.locator('.error-summary').textContent()).toMatch(/There is a problem.*200/);
      await page.getByLabel('Case reference (optional)').fill('PLAIN-1');
      await press('Start');
      await page.waitForURL(/\/plain$/);
      id = new URL(page.url()).pathname.split('/')[2] ?? '';
      await look();
    });

    test('the page with scripts leads here as well', async () => {
      await page.goto(`${portal.address}/audits/${id}/fill-in`);
      const loading = page.getByText('is being loaded');
      expect(await loading.count()).toBe(1);
      expect(await loading.isVisible()).toBe(false);
      await follow('Fill in without JavaScript');
      await page.waitForURL(/\/plain$/);
    });

    test('an answer brings another question, and a date that is none is shown as typed', async () => {
      await follow('About this audit');
      await look();
      expect(await box('otherTheme/value').count()).toBe(0);
      await page.getByLabel('Another theme').check();
      await setDate('dateOfAudit', ['31', 'Feb', '2026']);
      await press('Save and update');
      await page.getByText('Saved', { exact: true }).waitFor();
      await box('otherTheme/value').fill('Young carers');
      await answerAll();
      await setDate('dateOfAudit', ['31', 'Feb', '2026']);
      await page.getByLabel('Yes, I have completed this section').check();
      await press('Continue');
      await look();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await box('dateOfAudit/value/month').inputValue()).toBe('Feb');
      const focused = () => page.evaluate(() => document.activeElement?.className);
      expect(await focused()).toBe('error-summary');
      await follow(/Date of audit/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-dateOfAudit_value.day');
      await box('dateOfAudit/value/day').fill('2');
      await press('Continue');
      expect(await page.locator('.error-summary').count()).toBe(0);
    });

    test('N/A keeps what was typed, and brings it back', async () => {
      const address = `${portal.address}/audits/${id}/plain/sections/prevention`;
      await page.goto(address);
      const asked = 'earlyHelpImpact';
      const question = page.locator(`#q-${asked}`);
      const area = box(`${asked}/value`);
      await area.fill('Typed before');
      await question.getByLabel('Not applicable (N/A)').check();
      expect(await area.isVisible()).toBe(false);
      await question.getByLabel('Reason (optional)').fill('Closed');
      await look();
      await press('Back to the sections');
      await page.waitForURL(/\/plain$/);
      const audit = await kept();
      expect(audit.answers[asked]).toEqual({ state: 'not-applicable', reason: 'Closed' });
      expect(JSON.stringify(audit.setAside?.[asked])).toContain('Typed before');
      await page.goto(address);
      await question.getByLabel('Not applicable (N/A)').uncheck();
      expect(await area.inputValue()).toBe('Typed before');
      await question.getByLabel('Not applicable (N/A)').check();
    });

    test('every section is answered, with a row that is added, taken away and put back', async () => {
      await page.goto(`${portal.address}/audits/${id}/plain`);
      await follow('About this audit');
      for (let pages = 0; pages < 30 && !page.url().includes('/plain/check'); pages += 1) {
        const add = page.locator('button[value^="add-row/"][value*="/value/"]');
        if ((await add.count()) > 0 && (await page.locator('.row').count()) === 0) {
          await add.first().click();
          await page.locator('.row textarea').first().fill('Write to the school');
          await press(/^Remove/);
          await press('Undo');
          expect(await page.locator('.row textarea').first().inputValue()).toBe(
            'Write to the school',
          );
          await look();
        }
        await answerAll();
        await press('Continue');
      }
      expect(new URL(page.url()).pathname).toMatch(/\/plain\/check$/);
      await look();
    });

    test('what somebody else saved is shown beside what was typed', async () => {
      await page.goto(`${portal.address}/audits/${id}/plain/sections/about`);
      await box('auditor/value').fill('Mine');
      const audit = await kept();
      const { etag } = await api.get(id);
      const theirs = { ...audit, revision: audit.revision + 1 };
      const answers = { ...audit.answers, auditor: { state: 'answered', value: 'Theirs' } };
      await api.saveText(id, JSON.stringify({ ...theirs, answers }), etag);
      await press('Save and update');
      await look();
      expect(await page.locator('.versions').textContent()).toMatch(/Mine.*Theirs/s);
      await press('Go on with what I chose');
      await page.getByText('Choose a version for each question').waitFor();
      await page.getByLabel('Keep both texts, one after the other').check();
      await press('Go on with what I chose');
      await page.getByText('Saved', { exact: true }).waitFor();
      expect(await box('auditor/value').inputValue()).toBe('Mine / Theirs');
    });

    test('it is submitted, and read', async () => {
      late = await page.context().newPage();
      await late.goto(`${portal.address}/audits/${id}/plain/sections/about`);
      await page.goto(`${portal.address}/audits/${id}/plain/check`);
      await press('Submit the audit');
      // What may not belong in it is told first, each with a way to its place.
      expect(await page.getByRole('alert').textContent()).toMatch(/^Before you submit/);
      await look();
      expect((await kept()).status).toBe('in-progress');
      const [warning] = await page.getByRole('alert').getByRole('link').all();
      const place = new URL((await warning?.getAttribute('href')) ?? '', page.url()).hash;
      await warning?.click();
      expect(await page.locator(place).isVisible()).toBe(true);
      await page.goBack();
      await press('Submit the audit all the same');
      await page.waitForURL(/\/plain\/read$/);
      expect(await page.locator('.notice').first().textContent()).toMatch(/^Submitted on /);
      expect(await page.locator('.reading').textContent()).toContain('Seen on file.');
      expect(await page.locator('main :is(input, textarea)').count()).toBe(0);
      await look();
      // What may not leave is told on the page, with its places, and not on paper.
      const leaving = page.getByRole('group', { name: /^Before you print this/ });
      const answer = (await leaving.getByRole('link').first().getAttribute('href')) ?? '';
      await leaving.getByRole('link').first().click();
      expect(await page.locator(answer).locator('.answer').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await leaving.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      expect((await kept()).status).toBe('submitted');
      expect(found).toEqual([]);
    });

    test('what is typed after that is shown to be copied, and not kept', async () => {
      const before = await kept();
      await late.locator('[name="answers/auditor/value"]').fill('Typed too late, in B4 7ET');
      await late.getByRole('button', { name: 'Save and update' }).click();
      expect(await late.getByRole('alert').textContent()).toContain('was not saved');
      expect(await late.locator('.reading').textContent()).toContain('Typed too late, in B4 7ET');
      const leaving = late.getByRole('group', { name: /^Before you print this/ });
      expect(await leaving.textContent()).toContain('what looks like a postcode');
      expect(await kept()).toEqual(before);
    });
  },
);
