import { expect, fixture, html } from '@open-wc/testing';
import { openState } from './open-state.js';
import { states } from './states.js';

/** A place with a colour scheme, in which every question is painted and can be measured. */
function placeIn(scheme: 'light' | 'dark'): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<main style="color-scheme: ${scheme}">
    <style>
      maat-audit-form::part(question) {
        content-visibility: visible;
      }
    </style>
  </main>`);
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`axe finds nothing, ${scheme}, in a form`, () => {
    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        await expect(await openState(state, await placeIn(scheme))).to.be.accessible();
      }).timeout(60_000);
    }
  });
}

describe('axe finds', () => {
  const { 'empty, on one page': state } = states;
  if (state === undefined) throw new Error('There is no such state.');

  for (const [colour, scheme] of [
    ['#ccc', 'light'],
    ['#333', 'dark'],
  ] as const) {
    it(`words that cannot be read, ${scheme}`, async () => {
      const form = await openState(state, await placeIn(scheme));
      form.style.setProperty('--maat-color-text', colour);
      await expect(form).not.to.be.accessible();
    });
  }

  it('a control without a name', async () => {
    const form = await openState(state, await placeIn('light'));
    for (const label of form.shadowRoot?.querySelectorAll('label') ?? []) label.remove();
    await expect(form).not.to.be.accessible();
  });
});
