import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the pages of our forms hold to. Their own pages have inline scripts: those become files here. */
export const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const settled = { frames: 30, within: 60_000 };

/**
 * How many fields a page comes to, given time: some draw them some frames after they are built.
 *
 * @param {import('playwright-core').Browser} browser The browser.
 * @param {{ url: string }} given The page.
 */
export async function fieldsOf(browser, { url }) {
  const page = await open(browser, url);
  const fields = await page.evaluate(countAll);
  await page.close();
  return fields;
}

/**
 * What is to be said of a page beside its times.
 *
 * @param {import('playwright-core').Browser} browser The browser.
 * @param {{ url: string, question: string }} given The page, and a question that is typed into.
 * @returns {Promise<{ fields: number, follows: number, violations: number, fieldsLeft: number,
 * axe: number, rules: readonly string[] }>} How many fields it comes to; after how many frames its data
 * has a key; how often it violates a strict policy and how many fields there are all the same; on how
 * many elements axe found a failure of WCAG 2.2 A or AA, and by which of its rules.
 */
export async function looksOf(browser, { url, question }) {
  const strict = await open(browser, url.replace('.html', '.strict.html'));
  const violations = await strict.evaluate('globalThis.violations.length');
  const fieldsLeft = await strict.evaluate(countAll);
  await strict.close();
  const page = await open(browser, url);
  const fields = await page.evaluate(countAll);
  const found = await failuresOf(page);
  const follows = await framesUntilKept(page, question);
  await page.close();
  const failures = found.reduce((sum, { nodes }) => sum + nodes, 0);
  const rules = found.map(({ id }) => id);
  return { fields, follows, violations, fieldsLeft, axe: failures, rules };
}

async function failuresOf(page) {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(wcag)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.length })))`,
  );
}

/** After how many frames the data has a key that was typed: before that a key press says little. */
async function framesUntilKept(page, question) {
  const id = JSON.stringify(question);
  await page.evaluate(`{
    globalThis.framesUntilKept = new Promise((resolve) =>
      document.addEventListener('input', async () => {
        let frames = 0;
        while (bench.answer(${id})?.value !== 'x' && (frames += 1) < ${settled.within / 100})
          await new Promise(requestAnimationFrame);
        resolve(frames);
      }, { capture: true, once: true }));
    bench.focus(${id});
  }`);
  await page.keyboard.press('x');
  return page.evaluate('globalThis.framesUntilKept');
}

/** Opens a page, and waits until its fields are the same for as many frames. */
async function open(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      globalThis.violations.push(violatedDirective),
    );
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(`(async () => {
    const count = () => ${countAll};
    const end = performance.now() + ${settled.within};
    let [last, same] = [count(), 0];
    while ((same < ${settled.frames} || last === 0) && performance.now() < end) {
      await new Promise(requestAnimationFrame);
      same = count() === last ? same + 1 : 0;
      last = count();
    }
  })()`);
  return page;
}

/** Every control of the page, those in shadow roots included. */
const countAll = `(function count(root) {
  const own = root.querySelectorAll('input:not([type=hidden]), textarea, select').length;
  return [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot) : 0), own);
})(document)`;
