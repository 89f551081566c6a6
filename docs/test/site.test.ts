import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  complaintsOf,
  type Served,
  serveSite,
  siteFolder,
  startChromium,
} from './setup/visitor.js';

const files = (readdirSync(siteFolder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => file.replaceAll('\\', '/'));
const html = new Map(files.map((file) => [file, readFileSync(join(siteFolder, file), 'utf8')]));

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

test('every link of the site leads to a page and, where it names one, to an anchor of it', () => {
  const anchors = new Map([...html].map(([file, text]) => [file, valuesOf(text, 'id')]));
  const dead = [...html].flatMap(([file, text]) =>
    [...valuesOf(text, 'href')]
      .filter((href) => !/^[a-z]+:/.test(href) && !href.startsWith('/assets/'))
      .filter((href) => !leadsOn(file, href, anchors))
      .map((href) => `${file}: ${href}`),
  );
  expect(dead).toEqual([]);
});

test('every page is reached from the side bar', () => {
  const sideBar = /<nav class="nav" id="VPSidebarNav".*?<\/nav>/s.exec(
    html.get('index.html') ?? '',
  );
  const reached = [...valuesOf(sideBar?.[0] ?? '', 'href')].map((href) =>
    fileOf('index.html', href),
  );
  expect(files.filter((file) => !reached.includes(file))).toEqual([]);
});

test('no page has styles or handlers inside its markup', () => {
  const found = [...html].flatMap(([file, text]) =>
    [...text.matchAll(/<[a-z][^>]*\s(style|on\w+)=/g)].map(([tag]) => `${file}: ${tag}`),
  );
  expect(found).toEqual([]);
});

test('every column of a table has a name', () => {
  const nameless = [...html].flatMap(([file, text]) =>
    [...text.matchAll(/<th\b[^>]*>\s*<\/th>/g)].map(() => file),
  );
  expect(nameless).toEqual([]);
});

/**
 * Pages of a kind are made alike: the shortest of each is opened, and the home page; every page with
 * MAAT_EVERY_PAGE=1, which takes minutes.
 */
const sizeOf = (file: string) => html.get(file)?.length ?? 0;
const kindOf = (file: string) =>
  posix.dirname(file).replace(/^(examples|packages|reference\/api)\/.*/, '$1');
const opened = files.filter(
  (file) =>
    process.env['MAAT_EVERY_PAGE'] !== undefined ||
    file === 'index.html' ||
    files.every((other) => kindOf(other) !== kindOf(file) || sizeOf(other) >= sizeOf(file)),
);

test.concurrent.each(opened)(
  '%s keeps to its policy, asks nobody else, and passes axe in light and in dark',
  async (file) => {
    const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    const complaints = complaintsOf(page, site.address);
    const problems = await faultsOf(page, file);
    await page.close();
    expect([...problems, ...complaints]).toEqual([]);
  },
);

test('is searched, and the first stop of the keyboard leads to the content', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page, site.address);
  await page.goto(`${site.address}/`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toContain('Skip to content');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('searchbox');
  await box.fill('theme pack');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('link', { name: 'Add a theme pack', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await dialog.getByRole('status').textContent()).toMatch(/^2 of \d+: ./);
  await page.evaluate(axe.source);
  expect(await violationsOn(page, 'axe.run()')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  expect(complaints).toEqual([]);
  await page.close();
});

/**
 * What axe finds on a page: all rules in light, and in dark what hangs on colours. The side bar is
 * the same everywhere, and more than half of what axe takes: it is looked at on the home page.
 */
async function faultsOf(page: Page, file: string): Promise<readonly string[]> {
  const where = file === 'index.html' ? 'document' : '{ exclude: [".VPSidebar"] }';
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.address}/${file}`, { waitUntil: 'networkidle' });
  await page.evaluate(axe.source);
  const light = await violationsOn(page, `axe.run(${where})`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html.dark').waitFor({ state: 'attached' });
  const dark = await violationsOn(page, `axe.run(${where}, { runOnly: ["color-contrast"] })`);
  return [...light, ...dark.map((each) => `in dark: ${each}`)];
}

async function violationsOn(page: Page, run: string): Promise<readonly string[]> {
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
}

function valuesOf(text: string, attribute: string): ReadonlySet<string> {
  const found = text.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'));
  return new Set([...found].map(([, value]) => value ?? ''));
}

function leadsOn(
  from: string,
  href: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const ids = anchors.get(fileOf(from, href));
  const anchor = decodeURIComponent(href.split('#')[1] ?? '');
  return ids === undefined ? /\.(css|svg|png)$/.test(href) : anchor === '' || ids.has(anchor);
}

function fileOf(from: string, href: string): string {
  const [path = ''] = href.split(/[#?]/);
  if (path === '') return from;
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  return joined === '' || joined.endsWith('/') ? `${joined}index.html` : joined;
}
