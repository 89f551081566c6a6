import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CustomTool } from '../setup/custom-tool.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';
import { Auditor } from './auditor.js';
import { chromiumPath, startChromium } from './chromium.js';

// One story, told in order: a partnership changes its form while an audit is under way.
describe.skipIf(chromiumPath === undefined).each(databases.slice(0, 1))(
  'a partnership changes its form, on %s',
  (kind) => {
    let portal: TestPortal;
    let browser: Browser;
    let custom: CustomTool;
    let auditor: Auditor;
    let page: Page;
    let coordinator: Auditor;
    let office: Page;
    let old = '';
    const typed = ['Missing school since Easter', 'They came every week.', 'Faith was considered.'];

    beforeAll(async () => {
      custom = new CustomTool();
      custom.change('anytown.style-theme.json', ({ tokens }) => {
        // A brand yellow under white words.
        tokens['color-action'] = { light: '#ffd84d', dark: '#8fd3ff' };
      });
      portal = await startTestPortal(kind, { settingsFolder: custom.folder });
      browser = await startChromium();
      auditor = await Auditor.in(browser, portal.address);
      page = auditor.page;
      coordinator = await Auditor.in(browser, portal.address, 'example-coordinator');
      office = coordinator.page;
    });
    afterAll(async () => {
      await auditor?.close();
      await coordinator?.close();
      await browser?.close();
      await portal?.remove();
      custom?.remove();
    });

    async function begin(reference: string): Promise<void> {
      await page.goto(`${portal.address}/audits/new`);
      await page.getByLabel('Case reference (optional)').fill(reference);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.locator('maat-audit-form h1').first().waitFor();
    }

    const section = async (name: string) => {
      await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click();
    };
    const back = async () => {
      await page.getByRole('button', { name: 'Back to the sections of the audit' }).click();
    };
    const box = (question: string) =>
      page.locator(`[data-question="${question}"] :is(input[type="text"], textarea)`).first();
    const ask = (question: string) => page.locator(`[data-question="${question}"]`);

    test('an audit is begun with the form as it was', async () => {
      await begin('OLD-1');
      old = new URL(page.url()).pathname;
      await section('About this audit');
      await box('theme').fill(typed[0] ?? '');
      await back();
      await section('PREVENTION');
      await box('earlyHelpImpact').fill(typed[1] ?? '');
      await expect
        .poll(() => ask('earlyHelpImpact').textContent())
        .toContain('How did this impact');
      await back();
      await section('INTERVENTIONS');
      await box('diversity').fill(typed[2] ?? '');
      await auditor.saved();
    });

    test('colours that cannot be read keep the new form from being used, and are named', async () => {
      await office.goto(`${portal.address}/settings`);
      await office.getByRole('heading', { name: 'Looks' }).waitFor();
      expect(await office.locator('[data-code="style.contrast"]').first().textContent()).toMatch(
        /color-action.*contrast of [\d.]+:1.*needs/s,
      );
      expect(await office.getByRole('button', { name: /to use/ }).isDisabled()).toBe(true);
      expect(await office.locator('main').textContent()).toContain('24 of 25 core questions');
      expect(await office.locator('.reasons').textContent()).toContain('equality audit');
    });

    test('mended, it is put to use by keyboard', async () => {
      custom.change('anytown.style-theme.json', ({ tokens }) => {
        tokens['color-action'] = { light: '#00507a', dark: '#8fd3ff' };
      });
      await office.reload();
      await office.getByText('can be read on one another').waitFor();
      await coordinator.tabTo(({ tag, text }) => tag === 'button' && /to use/.test(text));
      await coordinator.press('Enter');
      await office.getByText('This version is in use.').waitFor();
      const header = office.locator('.header');
      const border = () => header.evaluate((node) => getComputedStyle(node).borderBottomColor);
      expect(await border()).toBe('rgb(0, 80, 122)');
    });

    test('an auditor fills the new form in', async () => {
      await begin('NEW-1');
      await section('About this audit');
      expect(await ask('otherTheme').count()).toBe(0);
      await page.getByLabel('Another theme').check();
      await box('otherTheme').fill('Young carers');
      await page.getByLabel('Anytown Youth Trust').check();
      await page.getByLabel('Children missing education').check();
      expect(await ask('otherTheme').count()).toBe(0);
      await back();
      await section('PREVENTION');
      await ask('absenceKnown').waitFor();
      expect(await ask('earlyHelpImpact').textContent()).toContain(
        'What difference did early help',
      );
      await back();
      await section('INTERVENTIONS');
      await ask('strengths').waitFor();
      expect(await ask('diversity').count()).toBe(0);
      await back();
      await section('Grading');
      const steps = ask('overallGrade').locator('input[type="radio"]');
      expect(
        await steps.evaluateAll((all) => all.map((each) => each.getAttribute('value'))),
      ).toEqual(['met', 'partlyMet', 'notMet']);
      await auditor.saved();
    });

    test('and reads it in Welsh, with what was typed', async () => {
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.getByRole('heading', { name: 'Archwiliad achos amlasiantaeth Anytown' }).waitFor();
      expect(await page.title()).toContain('Archwiliad achos amlasiantaeth Anytown');
      await section('About this audit');
      expect(await ask('agency').textContent()).toContain('Eich asiantaeth');
      expect(await page.getByLabel('Anytown Youth Trust').isChecked()).toBe(true);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Anytown multi-agency case audit' }).waitFor();
    });

    test('the audit that was begun before opens in its own form', async () => {
      await auditor.open(`${portal.address}${old}`);
      await section('Grading');
      expect(await ask('overallGrade').locator('input[type="radio"]').count()).toBe(4);
      await back();
      await section('INTERVENTIONS');
      expect(await box('diversity').inputValue()).toBe(typed[2]);
    });

    test('and moves to the new one when it is asked to, with every word', async () => {
      await page.getByRole('link', { name: /moving it to the present form/ }).click();
      await page.getByRole('heading', { name: 'What changes' }).waitFor();
      expect(await page.locator('[data-code="migrate.retired"]').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Move the audit' }).click();
      await page.locator('maat-audit-form h1').first().waitFor();
      await section('PREVENTION');
      expect(await box('earlyHelpImpact').inputValue()).toBe(typed[1]);
      await page.goto(`${portal.address}${old.replace('/fill-in', '')}`);
      await page.locator('maat-audit-form h1').first().waitFor();
      for (const words of typed) await page.getByText(words).first().waitFor();
      expect([...auditor.complaints, ...coordinator.complaints]).toEqual([]);
    });
  },
);
