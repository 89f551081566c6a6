import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { openState, type State } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { longTool } from '../fixtures/long.js';
import { eventually } from '../support/eventually.js';
import { nameOf } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';
import { paintAll } from '../support/painted.js';
import { press } from '../support/real-input.js';
import { ringFaults, tabStops } from './tab-stops.js';

/** Those whose tab stops are gone through key by key: each has kinds of stops that others lack. */
const walked = [
  'with errors and their summary',
  'after a row was removed',
  'at a section',
  'at the answers to be checked',
  'to be read',
  'with another version',
] as const;

function stateOf(name: string): State {
  const state = states[name];
  if (state === undefined) throw new Error(`There is no state '${name}'.`);
  return state;
}

/** Whether the whole of something is hidden behind the bar that stays at the foot of the window. */
function isCovered(element: Element, form: MaatAuditForm): boolean {
  const bar = rootOf(form).querySelector('[part=conflict-bar]');
  if (bar === null || bar.contains(element)) return false;
  const { top, bottom } = bar.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return bottom > top && box.top >= top && box.top < bottom;
}

/** Presses Tab so many times. Gives what had the focus then, and finds fault with its ring. */
async function walk(form: MaatAuditForm, steps: number): Promise<Element[]> {
  const reached: Element[] = [];
  for (let step = 0; step < steps; step += 1) {
    await press('Tab');
    const { activeElement } = rootOf(form);
    if (activeElement === null) break;
    expect(ringFaults(activeElement)).to.deep.equal([]);
    await eventually(() => !isCovered(activeElement, form), `${nameOf(activeElement)} is covered.`);
    reached.push(activeElement);
  }
  return reached;
}

describe('the tab order', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`is that of reading in a form ${name}`, async () => {
      const form = await openState(state);
      paintAll(form);
      const stops = tabStops(form).filter((stop) => !stop.closest('[part=conflict-bar]'));
      // A stop that comes later stands further down, or beside the one before it.
      const faults = stops.filter((stop, at) => {
        const before = stops[at - 1]?.getBoundingClientRect();
        return before !== undefined && stop.getBoundingClientRect().bottom <= before.top;
      });
      expect(faults.map(nameOf)).to.deep.equal([]);
      const indexes = [...rootOf(form).querySelectorAll<HTMLElement>('[tabindex]')];
      expect(indexes.filter(({ tabIndex }) => tabIndex > 0)).to.have.lengthOf(0);
    });
  }

  for (const name of walked) {
    it(`is what Tab goes through, with a ring that can be seen, in a form ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<main><button>Before</button></main>`);
      const form = await openState(stateOf(name), place);
      const stops = tabStops(form);
      place.querySelector('button')?.focus();
      const reached = await walk(form, stops.length);
      expect(reached).not.to.have.lengthOf(0);
      expect(reached.map(nameOf)).to.deep.equal(stops.map(nameOf));
      expect(reached.every((stop, at) => stop === stops[at])).to.equal(true);
    }).timeout(60_000);
  }

  it('has rings that are painted whole in a long form, too', async () => {
    const place = await fixture<HTMLElement>(html`<main><button>Before</button></main>`);
    const form = await openForm({ tool: longTool, layout: 'page' }, place);
    place.querySelector('button')?.focus();
    await press('Tab');
    const stops = tabStops(form);
    for (const stop of [...stops.slice(0, 30), ...stops.slice(-30)]) {
      stop.focus();
      expect(ringFaults(stop)).to.deep.equal([]);
    }
  });
});
