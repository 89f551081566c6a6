// `pnpm pictures`: takes every picture of the documentation from the real thing, into docs/images. The
// packages, the portal and the site are to be built before.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArguments, findBrowser } from '../../../scripts/browsers.mjs';
import { root } from '../repository.mjs';
import { diagramOf } from './diagram.mjs';
import { packageGraph, roomGraph } from './graphs.mjs';
import { formShots } from './shots.mjs';

const images = join(root, 'docs/images');
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({ executablePath, args: chromiumArguments });

try {
  await writeFile(join(images, 'packages.svg'), diagramOf(packageGraph()));
  await writeFile(join(images, 'rooms.svg'), diagramOf(roomGraph()));
  await served(join(root, 'packages/elements/dist'), shootForms);
  await served(join(root, 'docs/dist/site'), shootPlayground);
  await shootPortal();
} finally {
  await browser.close();
}

async function shootForms(address) {
  for (const shot of formShots) await shootForm(address, shot);
}

async function shootForm(address, { name, tool, audit, size, scheme = 'light', go, click, from }) {
  const page = await browser.newPage({ viewport: size, colorScheme: scheme });
  await page.goto(address);
  await page.addScriptTag({ type: 'module', url: '/maat-audit-form.min.js' });
  await page.evaluate(fillPage, { tool, audit });
  const form = page.locator('maat-audit-form');
  if (click) await form.getByText(click).first().click();
  if (go) await form.evaluate(go);
  await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.blur());
  const begin = form.getByText(from).filter({ visible: true }).last();
  await begin.evaluate(scrollThere);
  await save(page, name);
}

/**
 * Runs in the page. The form itself scrolls to what has the focus for ten frames, so that a scroll
 * before they are over would be undone.
 */
async function scrollThere(node) {
  for (let frames = 12; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
  (node.closest('.advice') ?? node).scrollIntoView();
  scrollBy(0, -12);
}

/** Runs in the page. */
async function fillPage({ tool, audit }) {
  await customElements.whenDefined('maat-audit-form');
  const form = Object.assign(document.createElement('maat-audit-form'), { tool, audit });
  const colours = document.createElement('meta');
  document.head.append(Object.assign(colours, { name: 'color-scheme', content: 'light dark' }));
  document.documentElement.lang = 'en-GB';
  document.body.replaceChildren(form);
  await form.updateComplete;
}

async function shootPlayground(address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}/playground.html`);
  await page.getByLabel('Start from').selectOption('judged');
  await page.locator('#proposed').waitFor();
  await save(page, 'playground');
}

async function shootPortal() {
  const data = await mkdtemp(join(tmpdir(), 'maat-pictures-'));
  const env = { ...process.env, PORT: '0', MAAT_DATA: data };
  const main = join(root, 'examples/portal/dist/main.js');
  const portal = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(portal);
    await save(await signedIn(address, 'Example Auditor A'), 'portal');
    await shootWithoutScripts(address);
    await shootRound(await signedIn(address, 'Example Chair'));
  } finally {
    portal.kill();
    await rm(data, { recursive: true, force: true });
  }
}

/** The sections of an audit and one of them, in a browser that runs no scripts. */
async function shootWithoutScripts(address) {
  const page = await signedIn(address, 'Example Auditor A', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'EXAMPLE-001' }).first().click();
  await page.getByRole('link', { name: 'Fill in without JavaScript' }).click();
  await screenshot(page, 'without-scripts-sections');
  await page.getByRole('link', { name: 'Assessment' }).click();
  await save(page, 'without-scripts');
}

/** A page of the portal for one of the made-up people. */
async function signedIn(address, person, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(`${address}/`);
  return page;
}

/** The made-up round that is under way, from its returns to its discussion, and the report beside it. */
async function shootRound(page) {
  await page.getByRole('link', { name: 'Rounds' }).click();
  await page.getByRole('link', { name: 'this round' }).click();
  await screenshot(page, 'round');
  const round = page.url();
  await page.getByRole('link', { name: 'Discussion' }).first().click();
  await page.getByRole('button', { name: 'Begin the discussion' }).click();
  const review = page.locator('maat-case-review');
  await review.locator('h2').first().waitFor();
  const place = review.getByRole('combobox').first();
  await place.selectOption(
    await place.locator('option', { hasText: 'information' }).first().elementHandle(),
  );
  await review.evaluate((element) => element.scrollIntoView());
  await screenshot(page, 'discussion');
  await page.goto(`${round}/report`);
  const report = page.locator('maat-round-report');
  await report.locator('h2').first().waitFor();
  await report.evaluate((element) => element.scrollIntoView());
  await save(page, 'report');
}

/** What a portal prints when it is ready. */
function addressOf(portal) {
  let said = '';
  return new Promise((resolve, reject) => {
    portal.stdout.on('data', (text) => {
      said += text;
      const address = /The portal is ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    portal.on('exit', () => reject(new Error(`The portal did not start: ${said}`)));
  });
}

async function save(page, name) {
  await screenshot(page, name);
  await page.close();
}

async function screenshot(page, name) {
  await page.screenshot({ path: join(images, `${name}.png`) });
}

/** Serves a folder on this machine while something is done. */
async function served(folder, action) {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Form</title>');
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  await action(`http://127.0.0.1:${server.address().port}`);
  server.closeAllConnections();
  server.close();
}
