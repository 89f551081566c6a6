import { expect } from '@open-wc/testing';
import { toDisk } from '../../src/drafts/to-disk.js';

it('writes to the disk once nothing is kept for a moment, and once for all that was kept', async () => {
  let [kept, written] = [0, 0];
  await new Promise<void>((resolve) => {
    const done = toDisk(async () => {
      written += 1;
      resolve();
    });
    for (; kept < 100; kept += 1) done();
    expect(written).to.equal(0);
  });
  expect([kept, written]).to.deep.equal([100, 1]);
});

it('goes on where the disk could not be written to', async () => {
  let written = 0;
  await new Promise<void>((resolve) => {
    const done = toDisk(() => {
      written += 1;
      if (written === 2) resolve();
      else done();
      return Promise.reject(new Error('No disk.'));
    });
    done();
  });
  expect(written).to.equal(2);
});
