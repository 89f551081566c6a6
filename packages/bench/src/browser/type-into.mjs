import { setTimeout as delay } from 'node:timers/promises';
import { markIn, timeInside, trace } from './trace.mjs';

const phrase = 'the worker met the family at home and wrote down what was said ';

/** What stands in the box before: a few lines, as when one comes back to a text. */
const before = phrase.repeat(4).trim();
const warmUpKeys = 40;

/** Longer than a frame, so that each key is drawn by itself, as it is for a person. */
const pauseMilliseconds = 20;

/** What runs because of a key: handlers, with what the browser does by itself, and what they defer. */
const handling = [
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
];
const style = ['UpdateLayoutTree'];
const layout = ['Layout'];

/**
 * Types into the control that has the focus, and tells what a key costs the main thread.
 *
 * @param {import('playwright-core').Page} page The page.
 * @param {import('playwright-core').CDPSession} session The page's session.
 * @param {{ keys: number, within?: number }} extent How many keys are measured, and for how many
 * milliseconds at most: of a form that takes seconds over each, those that went into that.
 * @returns {Promise<{ typed: string, times: Record<string, number> }>} What stands in the control
 * now, and milliseconds of processor time for each key.
 */
export async function typeInto(page, session, { keys, within = Number.POSITIVE_INFINITY }) {
  await session.send('Input.insertText', { text: before });
  const warmUp = await pressAll(session, textOf(warmUpKeys, 0), within / 2);
  await session.send('HeapProfiler.collectGarbage');
  let [busy, measured] = [0, ''];
  const events = await trace(session, async () => {
    await page.evaluate("performance.mark('typing')");
    const start = await busySeconds(session);
    measured = await pressAll(session, textOf(keys, warmUpKeys), within);
    busy = (await busySeconds(session)) - start;
    await page.evaluate("performance.mark('typed')");
  });
  const marks = { from: markIn(events, 'typing'), to: markIn(events, 'typed') };
  const each = (names) => timeInside(events, names, marks) / measured.length;
  return {
    typed: before + warmUp + measured,
    times: {
      key: each([...handling, ...style, ...layout]),
      'key.style': each(style),
      'key.layout': each(layout),
      'key.all': (busy * 1000) / measured.length,
    },
  };
}

function textOf(length, from) {
  return Array.from({ length }, (_, index) => phrase[(from + index) % phrase.length]).join('');
}

/** Presses one key after the other while there is time, and gives what was typed. */
async function pressAll(session, text, within) {
  const end = performance.now() + within;
  let typed = '';
  for (const character of text) {
    if (typed !== '' && performance.now() > end) break;
    await press(session, character);
    await delay(pauseMilliseconds);
    typed += character;
  }
  return typed;
}

async function press(session, character) {
  const isSpace = character === ' ';
  const key = {
    key: character,
    code: isSpace ? 'Space' : `Key${character.toUpperCase()}`,
    windowsVirtualKeyCode: character.toUpperCase().charCodeAt(0),
  };
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: character });
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
}

/** How long the main thread has been at work: script, style, layout, painting, everything. */
async function busySeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
