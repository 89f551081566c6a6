const categories = ['blink.user_timing', 'devtools.timeline'];

/**
 * Records what a page does while `action` runs.
 *
 * @param {import('playwright-core').CDPSession} session The page's session.
 * @param {() => Promise<unknown>} action What is recorded.
 * @returns {Promise<readonly object[]>} The events of the trace.
 */
export async function trace(session, action) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await action();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** The mark that a page set by `performance.mark`. */
export function markIn(events, name) {
  const found = events.find((event) => event.cat === 'blink.user_timing' && event.name === name);
  if (found === undefined) throw new Error(`The page never came to its mark '${name}'.`);
  return found;
}

/**
 * How long the main thread was inside events of these names, in milliseconds of processor time. Time
 * inside two of them counts once.
 *
 * @param {readonly object[]} events The events of the trace.
 * @param {readonly string[]} names The names that count.
 * @param {{ from: object, to: object }} marks The marks between which it counts.
 */
export function timeInside(events, names, { from, to }) {
  const inside = events
    .filter(({ name, ph, pid, tid, ts }) => {
      const isHere = pid === from.pid && tid === from.tid && ts >= from.ts && ts <= to.ts;
      return isHere && ph === 'X' && names.includes(name);
    })
    // An event that the trace was stopped in has no duration.
    .filter(({ tts, tdur }) => tts !== undefined && tdur !== undefined)
    .sort((one, other) => one.tts - other.tts);
  let [total, end] = [0, 0];
  for (const { tts, tdur } of inside) {
    total += Math.max(0, tts + tdur - Math.max(tts, end));
    end = Math.max(end, tts + tdur);
  }
  return total / 1000;
}
