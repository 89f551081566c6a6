import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeAudit } from './setup/complete-audit.js';
import { type Running, startExample } from './setup/examples.js';
import { chromiumPath, startChromium, type Visit, visit } from './setup/visitor.js';

/** The pages on which the form is a field among those of a form library. */
const pages = {
  'React Hook Form': ['react', 'form-library.html'],
  'reactive forms of Angular': ['angular', '#reactive-form'],
} as const;

const audit = completeAudit(westMidlands);

describe.skipIf(chromiumPath === undefined).each(Object.entries(pages))(
  'the form as a field of %s',
  (_, [name, path]) => {
    let browser: Browser;
    let example: Running;
    let open: Visit;
    let page: Page;

    const form = () => page.locator('maat-audit-form');
    const box = () => form().locator('[data-question="theme"] input').first();
    const reviewer = () => page.getByLabel('Reviewer');
    const status = () => page.locator('#status').textContent();
    const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
    const focused = () => page.evaluate(() => document.activeElement?.localName);

    beforeAll(async () => {
      [browser, example] = await Promise.all([startChromium(), startExample(name)]);
      open = await visit(browser, `${example.address}${path}`);
      page = open.page;
      await form().getByRole('button', { name: 'About this audit' }).click();
    });
    afterAll(async () => {
      await browser?.close();
      await example?.stop();
    });

    test('leads to the first field with an error, the audit among them', async () => {
      await press('Send');
      expect(await focused()).toBe('input');
      await reviewer().fill('R. Viewer');
      await press('Send');
      await form().locator('[part="error-summary"]').waitFor();
      expect(await focused()).toBe('maat-audit-form');
      expect(await status()).toBe('Change 0 is not sent yet.');
    });

    test('gives the library each change, and keeps the focus', async () => {
      await box().focus();
      await page.keyboard.type('Neglect');
      expect(await box().inputValue()).toBe('Neglect');
      await expect.poll(status).toBe('Change 7 is not sent yet.');
      expect(await focused()).toBe('maat-audit-form');
    });

    test('cannot be used while the library has it disabled, and loses nothing by it', async () => {
      await press('Lock');
      await expect.poll(() => box().isDisabled()).toBe(true);
      expect(await reviewer().isDisabled()).toBe(true);
      await press('Lock');
      await expect.poll(() => box().isDisabled()).toBe(false);
      expect(await box().inputValue()).toBe('Neglect');
      await expect.poll(status).toBe('Change 7 is not sent yet.');
    });

    test('is blank again when the library resets it', async () => {
      await press('Start again');
      await expect.poll(status).toBe('Change 0 is not sent yet.');
      expect(await reviewer().inputValue()).toBe('');
      await form().getByRole('button', { name: 'About this audit' }).click();
      expect(await box().inputValue()).toBe('');
    });

    test('is sent with the other fields once both are complete, by its own button too', async () => {
      await form().evaluate((node, given: Audit) => {
        (node as unknown as { audit: Audit }).audit = given;
      }, audit);
      await form().getByRole('button', { name: 'About this audit' }).click();
      await box().focus();
      await page.keyboard.type('!');
      await form().evaluate((node) => (node as unknown as { submit(): void }).submit());
      await expect.poll(focused).toBe('input');
      await reviewer().fill('R. Viewer');
      await form().evaluate((node) => (node as unknown as { submit(): void }).submit());
      const count = Object.keys(audit.answers).length;
      await expect.poll(status).toBe(`Sent by R. Viewer: ${count} answers.`);
    });

    test('and the browser complained of nothing', () => {
      expect(open.complaints).toEqual([]);
    });
  },
);
