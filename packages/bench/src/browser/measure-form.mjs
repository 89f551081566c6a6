import { once } from 'node:events';
import { readyTimes } from './ready-times.mjs';
import { trace } from './trace.mjs';
import { typeInto } from './type-into.mjs';

const within = 100_000;
const keptWithin = 5_000;

/**
 * Measures one form once: opens it in a page of its own, types into it, and weighs it.
 *
 * @param {import('playwright-core').Browser} browser The browser.
 * @param {{ url: string, question: string, keys: number, typingWithin?: number }} given The page, the question that is
 * typed into, how many keys are pressed, and perhaps for how many milliseconds at most.
 * @returns {Promise<Record<string, number>>} Its figures: milliseconds and megabytes.
 */
export async function measureForm(browser, { url, question, keys, typingWithin }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    const session = await context.newCDPSession(page);
    const opening = await trace(session, () => open(page, session, url));
    const controls = await page.evaluate('bench.countControls()');
    await focus(page, question);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { typed, times } = await typeInto(page, session, { keys, within: typingWithin });
    await expectAnswer(page, question, typed);
    if (failures.length > 0) throw failures[0];
    return { controls, ...readyTimes(opening), ...times, ...(await heap(session)) };
  } finally {
    await context.close();
  }
}

/**
 * Opens the page and waits until it says that it is ready. Playwright's own ways to wait put a script into
 * the page that takes its main thread some 10 ms, now within what is measured and now before it.
 */
async function open(page, session, url) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellReady' });
  const isReady = once(session, 'Runtime.bindingCalled', { signal: AbortSignal.timeout(within) });
  await Promise.all([page.goto(url), isReady]);
}

/** Goes to the question, as who types there, and waits until all is drawn. */
async function focus(page, question) {
  await page.evaluate(`(async () => {
    bench.focus(${JSON.stringify(question)});
    const { activeElement } = document;
    (activeElement.shadowRoot?.activeElement ?? activeElement).scrollIntoView({ block: 'center' });
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  })()`);
}

/** A form that is fast as it keeps nothing is none. Some take what was typed a moment later. */
async function expectAnswer(page, question, typed) {
  const kept = `bench.answer(${JSON.stringify(question)})?.value === ${JSON.stringify(typed)}`;
  await page.waitForFunction(kept, undefined, { timeout: keptWithin }).catch(() => {
    throw new Error(`${page.url()} did not keep what was typed.`);
  });
}

/** What the page holds on to: JavaScript's heap, and that of the browser's own objects. */
async function heap(session) {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return {
    heap: (usedSize + embedderHeapUsedSize) / 1e6,
    'heap.script': usedSize / 1e6,
    'heap.browser': embedderHeapUsedSize / 1e6,
  };
}
