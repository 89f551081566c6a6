import { createAudit } from '@maat/core';
import {
  auditFormStyleHash,
  auditFormStyles,
  renderAuditForm,
  type ServerOptions,
} from '@maat/elements/ssr';
import type { Audit, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startExample } from './setup/examples.js';
import { chromiumPath, startChromium, visit } from './setup/visitor.js';

/** Of the element what is asked for here: the types of the DOM are not here. */
interface Form {
  readonly session: { readonly audit: Audit };
  readonly shadowRoot: { querySelectorAll(selector: string): Iterable<unknown> };
}

const tool: Tool = westMidlands;

const theme = (page: Page) => page.locator('#q-theme_value');
const border = (page: Page) =>
  theme(page).evaluate((node) => getComputedStyle(node).borderTopWidth);

describe.skipIf(chromiumPath === undefined)('the form that a server renders', () => {
  let browser: Browser;
  let example: Running;

  beforeAll(async () => {
    [browser, example] = await Promise.all([
      startChromium(),
      startExample('server-side-rendering'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await example?.stop();
  });

  test('is there without any script, with its answers and its looks', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(example.address);
    expect(await theme(page).inputValue()).toBe('Neglect');
    expect(await page.locator('[data-question]').count()).toBe(
      tool.sections.flatMap(({ questions }) => questions).length,
    );
    expect(await page.getByLabel('Auditor').first().isVisible()).toBe(true);
    await context.close();
  });

  test('is taken over as it stands, with what was typed before the script came', async () => {
    const { page, complaints } = await visit(browser, 'about:blank');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/page.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(example.address, { waitUntil: 'commit' });
    await theme(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' / early help');
    expect(await border(page)).toBe('2px');
    const form = await page.locator('maat-audit-form').elementHandle();
    const before = await form?.evaluateHandle((node) => [
      ...(node as unknown as Form).shadowRoot.querySelectorAll('div, input, textarea'),
    ]);
    release();
    await page.getByText(/^Change \d+ is not saved yet/).waitFor();
    await page.keyboard.type(', health');
    const after = await page.evaluate(
      ([node, elements]) => {
        const { session, shadowRoot } = node as unknown as Form;
        const now = [...shadowRoot.querySelectorAll('div, input, textarea')];
        const isSame = now.length === (elements as unknown[]).length;
        return {
          answer: session.audit.answers['theme'],
          isSame: isSame && now.every((element, at) => element === (elements as unknown[])[at]),
        };
      },
      [form, before] as const,
    );
    expect(after.answer).toEqual({ state: 'answered', value: 'Neglect / early help, health' });
    expect(after.isSame).toBe(true);
    expect(await border(page)).toBe('2px');
    expect(complaints).toEqual([]);
  });

  test.each<[string, () => Promise<[ServerOptions, string]>]>([
    ['a nonce', async () => [{ styles: { nonce: 'b64=' } }, "'nonce-b64='"]],
    ['its hash', async () => [{}, await auditFormStyleHash()]],
    ['a file', async () => [{ styles: { href: '/maat-audit-form.css' } }, "'self'"]],
  ])('looks as it should with its style sheet allowed by %s', async (_, allowed) => {
    const [options, source] = await allowed();
    const audit = createAudit(tool, { id: 'a1', now: new Date() });
    const properties = { tool, audit, layout: 'page' } as const;
    const { page, complaints } = await visit(browser, 'about:blank');
    await page.route('**/allowed', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': `default-src 'none'; style-src ${source}` },
        body: `<!doctype html><title>Audit</title>${renderAuditForm(properties, options)}`,
      }),
    );
    await page.goto(`${example.address}allowed`);
    expect(auditFormStyles).toContain('border');
    expect(await border(page)).toBe('2px');
    expect(complaints).toEqual([]);
  });
});
