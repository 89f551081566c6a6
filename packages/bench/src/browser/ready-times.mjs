import { markIn, timeInside } from './trace.mjs';

/**
 * What the main thread did until all fields were ready, in milliseconds of processor time: waiting,
 * and whatever else the machine was busy with, are not in it.
 *
 * @param {readonly object[]} events The trace of the page while it opened.
 */
export function readyTimes(events) {
  const [start, evaluated, built, ready] = ['start', 'evaluated', 'built', 'ready'].map((name) =>
    markIn(events, name),
  );
  const between = (from, to) => (to.tts - from.tts) / 1000;
  const spentOn = (name) => timeInside(events, [name], { from: start, to: ready });
  return {
    ready: between(start, ready),
    'ready.evaluate': between(start, evaluated),
    'ready.build': between(evaluated, built),
    'ready.style': spentOn('UpdateLayoutTree'),
    'ready.layout': spentOn('Layout'),
    'ready.clock': (ready.ts - start.ts) / 1000,
  };
}
