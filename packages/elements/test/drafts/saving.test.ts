import { expect } from '@open-wc/testing';
import { Saving } from '../../src/drafts/saving.js';

const { setTimeout: realTimeout } = globalThis;
let now = 0;

// The browser's clock and timers are the test's: no test waits.
let timers: { act: () => void; wait: number }[] = [];
const realNow = performance.now;
beforeEach(() => {
  [now, timers] = [0, []];
  performance.now = () => now;
  globalThis.setTimeout = ((act: () => void, wait: number) =>
    timers.push({ act, wait })) as unknown as typeof setTimeout;
});
afterEach(() => {
  performance.now = realNow;
  globalThis.setTimeout = realTimeout;
});

const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** Types a character every 15 milliseconds while the browser lets no timer run. */
async function typeOn(saving: Saving, characters: number): Promise<void> {
  for (let typed = 0; typed < characters; typed += 1) {
    now += 15;
    saving.changed();
    await settled();
  }
}

it('saves while keys come so fast that the browser puts every timer off', async () => {
  const saves: number[] = [];
  const saving = new Saving(
    async () => void saves.push(now),
    () => undefined,
  );
  await typeOn(saving, 20);
  expect(saves).to.deep.equal([75, 150, 225, 300]);
});

it('saves what was typed while a save was under way, without a timer too', async () => {
  const saves: number[] = [];
  let end = () => {};
  const saving = new Saving(
    () => {
      saves.push(now);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    () => undefined,
  );
  await typeOn(saving, 7);
  expect(saves).to.deep.equal([75]);
  end();
  await settled();
  await typeOn(saving, 3);
  expect(saves).to.deep.equal([75, 150]);
});

it('tries again no sooner for a key that is typed meanwhile', async () => {
  let tries = 0;
  const saving = new Saving(
    async () => {
      tries += 1;
      throw new Error('no room');
    },
    () => undefined,
  );
  await typeOn(saving, 5);
  expect(tries).to.equal(1);
  await typeOn(saving, 20);
  expect(tries).to.equal(1);
  now += 1000;
  await typeOn(saving, 1);
  expect(tries).to.equal(2);
});
