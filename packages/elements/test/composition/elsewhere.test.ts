// In a page of its own: it moves forms about in it.
import type { MaatAuditForm } from '@maat/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { all, focused, get } from '../support/find.js';
import { openForm, rootOf, sessionOf, valueAt } from '../support/form.js';
import { click, insert } from '../support/use.js';

const properties = { tool: small, layout: 'page' } as const;

/** A shadow root of the host's own. */
async function newRoot(init: Partial<ShadowRootInit> = {}): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  return host.attachShadow({ mode: 'open', ...init });
}

function newPlace(root: ShadowRoot): HTMLElement {
  return root.appendChild(document.createElement('main'));
}

/** Whether the engine can move an element without taking it out. */
const canMove = 'moveBefore' in Element.prototype;

interface Movable {
  moveBefore(node: Node, child: Node | null): void;
}

for (const init of [{ mode: 'closed' }, { delegatesFocus: true }, {}] as const) {
  describe(`a form in a shadow root (${JSON.stringify(init)})`, () => {
    it('leads from its error summary to the question, by label to the control', async () => {
      const form = await openForm(properties, newPlace(await newRoot(init)));
      expect(form.showErrors()).to.equal(false);
      expect(focused(form)).to.equal(get(form, 'group', 'There is a problem'));
      const [link] = all(form, 'link');
      link?.click();
      expect(focused(form)).to.equal(get(form, 'textbox', 'Theme'));
      get(form, 'radio', 'No').labels?.[0]?.click();
      expect(valueAt(form, 'known')).to.deep.equal({ choice: 'no' });
    });

    it('looks as it does outside', async () => {
      const inside = await openForm(properties, newPlace(await newRoot(init)));
      const outside = await openForm(properties);
      const [mine, usual] = [inside, outside].map((form) =>
        getComputedStyle(get(form, 'textbox', 'Theme')),
      );
      expect(mine?.borderTopWidth).to.equal('2px');
      expect(mine?.cssText).to.equal(usual?.cssText);
    });
  });
}

/** Every way in which a page moves an element, each to another place. */
const moves: Readonly<Record<string, (form: MaatAuditForm) => Promise<void>>> = {
  'appended to another place': async (form) => {
    (await fixture(html`<aside></aside>`)).append(form);
  },
  'put into a shadow root': async (form) => {
    (await newRoot()).append(form);
  },
  'removed and put back': async (form) => {
    const { parentElement } = form;
    form.remove();
    parentElement?.append(form);
  },
  'moved whole with moveBefore': async (form) => {
    const place = await fixture(html`<aside></aside>`);
    if (canMove) (place as Element & Movable).moveBefore(form, null);
    else place.append(form);
  },
};

for (const [name, move] of Object.entries(moves)) {
  it(`a form that is ${name} keeps its audit, its controls and what is said`, async () => {
    const form = await openForm(properties);
    const session = sessionOf(form);
    const controls = all(form, 'textbox');
    insert(get(form, 'textbox', 'Theme'), 'half a wo');
    click(get(form, 'radio', 'Yes'));
    form.showErrors();
    await move(form);
    await form.updateComplete;
    expect(form.session).to.equal(session);
    expect(all(form, 'textbox').filter((control) => controls.includes(control))).to.deep.equal(
      controls,
    );
    expect(get(form, 'textbox', 'Theme').value).to.equal('half a wo');
    expect(get(form, 'radio', 'Yes').checked).to.equal(true);
    expect(get(form, 'group', 'There is a problem').isConnected).to.equal(true);
    insert(get(form, 'textbox', 'Theme'), 'rd');
    expect(valueAt(form, 'theme')).to.equal('half a word');
  });
}

it('a form that went away leaves no listener and no subscription behind', async () => {
  const listening = new Map<string, number>();
  const { addEventListener, removeEventListener } = window;
  const count = (by: number, name: string) => listening.set(name, (listening.get(name) ?? 0) + by);
  window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count(1, args[0]);
    addEventListener.apply(window, args);
  };
  window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count(-1, args[0]);
    removeEventListener.apply(window, args);
  };
  try {
    const form = await openForm(properties);
    const session = sessionOf(form);
    expect([...listening.values()].every((number) => number === 1)).to.equal(true);
    expect(listening.size).to.be.greaterThan(3);
    for (const place of [await newRoot(), document.body, await newRoot()]) place.append(form);
    form.remove();
    expect([...listening.values()].filter((number) => number !== 0)).to.deep.equal([]);
    let asked = 0;
    Object.defineProperty(form, 'value', {
      get: () => {
        asked += 1;
        return '';
      },
    });
    session.set('theme', 'nobody looks');
    expect(asked).to.equal(0);
    expect(rootOf(form).querySelector<HTMLInputElement>('[data-at="value"]')?.value).to.equal('');
  } finally {
    window.addEventListener = addEventListener;
    window.removeEventListener = removeEventListener;
  }
});
