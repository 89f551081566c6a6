import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeAudit } from './setup/complete-audit.js';
import { examples, type Running, startExample } from './setup/examples.js';
import { chromiumPath, startChromium, type Visit, visit } from './setup/visitor.js';

/** Of the element what the journey uses: the types of the DOM are not here. */
interface Form {
  audit: Audit;
  submit(): void;
}

const audit = completeAudit(westMidlands);

describe.skipIf(chromiumPath === undefined).each(Object.keys(examples))(
  'the form in %s',
  (name) => {
    let browser: Browser;
    let example: Running;
    let open: Visit;
    let page: Page;

    /** Where the form is: in the page, or in a frame of it. */
    const place = () => (name === 'iframe' ? page.frameLocator('iframe') : page);
    const form = () => place().locator('maat-audit-form');
    const box = () => form().locator('[data-question="theme"] input').first();

    beforeAll(async () => {
      [browser, example] = await Promise.all([startChromium(), startExample(name)]);
      open = await visit(browser, example.address);
      page = open.page;
      if (name === 'server-rendered')
        await page.getByRole('button', { name: 'Open EX-0001' }).click();
      await form().getByRole('heading', { name: 'Sections of the audit' }).waitFor();
    });
    afterAll(async () => {
      await browser?.close();
      await example?.stop();
    });

    test('is typed into by keyboard, and the page hears of it', async () => {
      await form().getByText('About this audit').first().click();
      await box().focus();
      await page.keyboard.type('Neglect / early help');
      await page.keyboard.press('Tab');
      expect(await box().inputValue()).toBe('Neglect / early help');
      if (name === 'plain-form') return;
      await expect.poll(() => page.locator('#status').textContent()).toMatch(/^Change \d+ is /);
    });

    if (name === 'server-rendered') {
      test('says so where a save fails, and saves the next', async () => {
        const status = page.locator('#status');
        await page.route('**/audits/*', (route) => route.fulfill({ status: 500 }), { times: 1 });
        await page.route('**/audits/*', (route) => route.abort(), { times: 1 });
        for (const words of ['Not', 'again']) {
          await box().fill(words);
          await box().blur();
          await expect.poll(() => status.textContent()).toMatch(/^Not saved/);
        }
        await box().fill('Neglect / early help');
        await box().blur();
        await expect.poll(() => status.textContent()).toMatch(/^Change \d+ is saved/);
        const saved = await page.evaluate(async () => {
          const headers = { accept: 'application/json' };
          return (await fetch('/audits/EX-0001', { headers })).text();
        });
        expect(saved).toContain('Neglect / early help');
      });
    }

    test('looks as it should, whatever the page does', async () => {
      const look = await box().evaluate((node) => {
        const { display, color, fontStyle, borderTopStyle } = getComputedStyle(node);
        return { display, fontStyle, borderTopStyle, isSeen: color !== 'rgb(187, 187, 187)' };
      });
      expect(look).toMatchObject({ fontStyle: 'normal', borderTopStyle: 'solid', isSeen: true });
      expect(look.display).not.toBe('none');
      expect(await box().isVisible()).toBe(true);
    });

    test('submits nothing while there are errors, and then the whole audit', async () => {
      await form().evaluate((node) => (node as unknown as Form).submit());
      await form().locator('[part="error-summary"]').waitFor();
      await form().evaluate((node, given) => {
        (node as unknown as Form).audit = given;
      }, audit);
      await form().evaluate((node) => (node as unknown as Form).submit());
      if (name === 'plain-form') {
        await page.getByRole('heading', { name: 'What came' }).waitFor();
        const posted = JSON.parse((await page.locator('dd').last().textContent()) ?? '') as Audit;
        expect(posted.answers).toEqual(audit.answers);
        return;
      }
      const count = Object.keys(audit.answers).length;
      await expect
        .poll(() => page.locator('#status').textContent())
        .toBe(`Submitted: ${count} answers.`);
    });

    test('and the browser complained of nothing', () => {
      // Two saves were made to fail.
      const expected = name === 'server-rendered' ? [/status of 500/, /ERR_FAILED/] : [];
      expect(open.complaints).toHaveLength(expected.length);
      for (const each of expected) expect(open.complaints.join('\n')).toMatch(each);
    });
  },
);
