import { expect } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { openForm } from '../support/form.js';

describe('a form to axe', () => {
  it('has no faults while it is empty', async () => {
    await expect(await openForm({ tool: small, layout: 'page' })).to.be.accessible();
  });
});
