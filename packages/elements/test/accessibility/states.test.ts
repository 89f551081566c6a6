import type { MaatAuditForm } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import { compact, highContrast, middleVale, styleThemeCss } from '@maat/elements/style-theme';
import type { StyleTheme } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from './axe.js';
import { openState, type State } from './open-state.js';
import { states } from './states.js';

/** Axe reads markup and styles, which are the same in each engine: what is more than once is for one. */
const isChromium = navigator.userAgent.includes('Chrome/');

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
afterEach(() => sheet.replaceSync(''));

interface Place {
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  readonly width?: string;
  readonly theme?: StyleTheme;
}

/** A place on a page in which every question is painted and can be measured. */
async function openPlace({ scheme = 'light', direction = 'ltr', width = 'auto', theme }: Place) {
  const place = await fixture<HTMLElement>(html`<main dir=${direction}></main>`);
  Object.assign(place.style, { colorScheme: scheme, width });
  sheet.replaceSync(`${theme ? styleThemeCss(theme) : ''}
    maat-audit-form::part(question) { content-visibility: visible; }`);
  return place;
}

async function openIn(state: State, place: Place = {}): Promise<MaatAuditForm> {
  return openState(state, await openPlace(place));
}

for (const scheme of isChromium ? (['light', 'dark'] as const) : (['light'] as const)) {
  describe(`axe finds nothing, ${scheme}, in a form`, () => {
    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        expect(await axeFaults(await openIn(state, { scheme }))).to.deep.equal([]);
      }).timeout(60_000);
    }
  });
}

const places: Readonly<Record<string, Place>> = {
  'on a phone': { width: '320px' },
  'from right to left': { direction: 'rtl' },
  ...Object.fromEntries(
    [compact, highContrast, middleVale].flatMap((theme) =>
      (['light', 'dark'] as const).map((scheme) => [
        `as ${theme.id}, ${scheme}`,
        { theme, scheme },
      ]),
    ),
  ),
};

const rich = [
  'with errors and their summary',
  'with advice, a profile and contacts',
  'with another version',
  'at the task list',
] as const;

if (isChromium) {
  describe('axe finds nothing in a form', () => {
    for (const name of rich) {
      const state = states[name];
      if (state === undefined) throw new Error(`There is no state '${name}'.`);
      for (const [where, place] of Object.entries(places)) {
        it(`${where}, ${name}`, async () => {
          expect(await axeFaults(await openIn(state, place))).to.deep.equal([]);
        }).timeout(60_000);
      }

      it(`in Welsh, ${name}`, async () => {
        const properties = { ...state.properties, locale: cy };
        // The state is come to in English.
        const { act: _, ...inWelsh } = { ...state, properties };
        expect(await axeFaults(await openIn(inWelsh))).to.deep.equal([]);
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
      const form = await openIn(state, { scheme });
      form.style.setProperty('--maat-color-text', colour);
      expect((await axeFaults(form)).join()).to.contain('color-contrast');
    });
  }

  it('a control without a name', async () => {
    const form = await openIn(state);
    for (const label of form.shadowRoot?.querySelectorAll('label') ?? []) label.remove();
    expect((await axeFaults(form)).join()).to.contain('label: ');
  });

  it('what is too small to be pressed', async () => {
    const form = await openIn(state);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.option > input { block-size: 8px; inline-size: 8px; margin: 0 } .option > label { padding: 0; line-height: 0.5 }',
    );
    form.shadowRoot?.adoptedStyleSheets.push(sheet);
    expect((await axeFaults(form)).join()).to.contain('target-size');
  });
});
