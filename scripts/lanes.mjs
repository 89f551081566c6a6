/**
 * Runs steps beside each other, the first first.
 *
 * @param {readonly (() => Promise<void>)[]} steps What is to be run.
 * @param {number} lanes How many run at a time.
 */
export async function inLanes(steps, lanes) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await step();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
