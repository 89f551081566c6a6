import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf, type Served, serveSite, startChromium } from './setup/visitor.js';

let browser: Browser;
let site: Served;
let page: Page;
let complaints: string[];

const address = () => `${site.address}/playground.html`;
const form = () => page.locator('maat-audit-form');
const issues = () => page.locator('.issues li').allTextContents();
const seen = (words: string) => form().getByText(words).first().waitFor();
const box = (name: string) => page.getByLabel(`${name} in JSON`);

/** Types over the first such text in a box: `fill` takes Chromium many seconds for a long text, as a paste does not. */
async function typeOver(name: string, before: string, after: string): Promise<void> {
  await box(name).evaluate((node, text) => {
    const area = node as HTMLTextAreaElement;
    const start = area.value.indexOf(text);
    if (start === -1) throw new Error(`There is no ${text}.`);
    area.focus();
    area.setSelectionRange(start, start + text.length);
  }, before);
  await page.keyboard.insertText(after);
}

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite()]);
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  complaints = complaintsOf(page, site.address);
  await page.goto(address());
  await form().getByRole('heading', { name: 'Sections of the audit' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

test('the form follows the tool, and a slip of the hand is told with its line', async () => {
  await typeOver('Tool', '"title": "', '"title": "Our own ');
  await seen('Our own ');
  await typeOver('Tool', '"version": "1.0.0",', '"version": "1.0.0"');
  await expect.poll(issues).toEqual([expect.stringMatching(/Tool, 5:\d+.*structure\.not-json/s)]);
  await page.getByRole('button', { name: /^Tool, 5:/ }).click();
  expect(await box('Tool').evaluate((node) => node === document.activeElement)).toBe(true);
  await seen('Our own ');
});

test('advice and issues follow the answers, typed in the form or as JSON', async () => {
  await page.getByLabel('Start from').selectOption('judged');
  await expect.poll(() => page.locator('#proposed').textContent()).toBe('Inadequate');
  await page.locator('.playground summary', { hasText: /^Audit/ }).click();
  await typeOver('Audit', '"inadequate"', '"splendid"');
  await expect
    .poll(issues)
    .toContainEqual(expect.stringMatching(/Audit, \d+:\d+.*answer\.unknown-grade/s));
  await typeOver('Audit', '"splendid"', '"inadequate"');
  await form().getByText('About this audit').first().click();
  await form().locator('[data-question="theme"] input').first().fill('Neglect');
  await expect.poll(() => box('Audit').inputValue()).toContain('"Neglect"');
});

test('an overlay, a theme pack, a style theme and Welsh are seen in the form', async () => {
  await page.getByLabel('Start from').selectOption('overlay');
  await seen('Anytown');
  const action = () =>
    form().evaluate((node) => getComputedStyle(node).getPropertyValue('--maat-color-action'));
  expect(await action()).toContain('#5a1a85');
  await page.locator('.playground summary', { hasText: /^Style theme/ }).click();
  await typeOver('Style theme', '#5a1a85', '#fffffe');
  await expect.poll(issues).toContainEqual(expect.stringContaining('style.contrast'));
  await page.getByLabel('Start from').selectOption('theme-pack');
  await seen('Middle Vale');
  expect(await action()).not.toContain('#fffffe');
  await page.getByLabel('Start from').selectOption('welsh');
  await seen('Archwiliad amlasiantaeth');
});

test('keeps nothing by itself, and all of it in the address where asked to', async () => {
  await page.getByLabel('Start from').selectOption('printed');
  const stored = await page.evaluate(() => [localStorage.length, document.cookie, location.hash]);
  expect(stored).toEqual([0, '', '']);
  await box('Tool').fill('{ "mine": 1 }');
  await page.getByRole('button', { name: 'Put all of this into the address' }).click();
  await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(50);
  await page.reload();
  await expect.poll(() => box('Tool').inputValue()).toBe('{ "mine": 1 }');
  await page.goto(`${address()}#state=nothing-of-ours`);
  await page.reload();
  await expect.poll(() => box('Tool').inputValue()).toContain('west-midlands');
});

test.each(['light', 'dark'] as const)('fits 320 pixels and passes axe in %s', async (scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel('Start from').selectOption('judged');
  await expect.poll(() => page.locator('#proposed').textContent()).toBe('Inadequate');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('and the browser complained of nothing', () => {
  expect(complaints).toEqual([]);
});
