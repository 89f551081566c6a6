import { expect } from '@open-wc/testing';
import { Saving } from '../../src/drafts/saving.js';

describe('while the browser lets no timer run, a draft', () => {
  let now = 0;
  const { setTimeout: realTimeout } = globalThis;
  const { now: realNow } = performance;
  beforeEach(() => {
    now = 0;
    performance.now = () => now;
    globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    performance.now = realNow;
    globalThis.setTimeout = realTimeout;
  });

  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };

  /** Types a character every 15 milliseconds. */
  async function typeOn(saving: Saving, characters: number): Promise<void> {
    for (let typed = 0; typed < characters; typed += 1) {
      now += 15;
      saving.changed();
      await settled();
    }
  }

  it('is saved by the keys themselves', async () => {
    const saves: number[] = [];
    const saving = new Saving(
      async () => void saves.push(now),
      () => undefined,
    );
    await typeOn(saving, 20);
    expect(saves).to.deep.equal([75, 150, 225, 300]);
  });

  it('is saved by a key after a save that was under way', async () => {
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

  it('that could not be saved is tried again by a key, and no sooner than by the timer', async () => {
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
});
