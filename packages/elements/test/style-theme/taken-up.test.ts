import { maat, styleThemeCss } from '@maat/elements/style-theme';
import type { StyleTokens } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { get } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';

/** Puts a style sheet into the page for as long as a test takes. */
async function withStyles(css: string, test: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await test();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

const themed = (tokens: StyleTokens, selector?: string) =>
  styleThemeCss({ ...maat, tokens }, selector);

async function openAll(parent?: Element) {
  const form = await openForm({ tool: allKinds, layout: 'page' }, parent);
  form.showErrors();
  await form.updateComplete;
  return form;
}

/** How everything in a form looks, in the properties that tokens set. */
async function looks(scheme: string): Promise<string[]> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  main.style.colorScheme = scheme;
  const form = await openAll(main);
  get(form, 'textbox', 'Remark (optional)').focus();
  return [form, ...rootOf(form).querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { color, backgroundColor, borderTopColor, accentColor, outline } = style;
    const { fontFamily, fontSize, lineHeight, margin, padding, borderRadius } = style;
    return [
      [element.localName, element.className, color, backgroundColor, borderTopColor, accentColor],
      [
        outline,
        fontFamily,
        fontSize,
        lineHeight,
        margin,
        padding,
        borderRadius,
        style.maxInlineSize,
      ],
    ].join(' ');
  });
}

describe('the preset Maat', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is the form as it comes, on ${scheme} pages`, async () => {
      const own = await looks(scheme);
      await withStyles(styleThemeCss(maat), async () => {
        expect(await looks(scheme)).to.deep.equal(own);
      });
      await withStyles(themed({ radius: '9px' }), async () => {
        expect(await looks(scheme)).not.to.deep.equal(own);
      });
    });
  }
});

describe("a portal's own fonts and spacing", () => {
  const page = "main { font: 21px / 2 'Courier New', monospace; letter-spacing: 1px }";
  const inherit = {
    'font-family': 'inherit',
    'font-size': 'inherit',
    'line-height': 'inherit',
  } as const;

  for (const [name, css] of [
    ['by a style theme on the page', themed(inherit)],
    ['by a style theme on the form', themed(inherit, 'maat-audit-form')],
    ['by its own style sheet', 'maat-audit-form { font: inherit }'],
  ] as const) {
    it(`are taken up where it asks for it, ${name}`, async () => {
      await withStyles(page + css, async () => {
        const form = await openAll();
        const words = [
          get(form, 'textbox', 'Remark (optional)'),
          get(form, 'heading', 'The work'),
          get(form, 'radio', 'Child').parentElement as HTMLElement,
          form,
        ];
        for (const element of words)
          expect(getComputedStyle(element).fontFamily).to.match(/^"?Courier New"?, monospace$/);
        const { fontSize, lineHeight, letterSpacing } = getComputedStyle(form);
        expect(`${fontSize} ${lineHeight} ${letterSpacing}`).to.equal('21px 42px 1px');
      });
    });
  }

  it('are left alone where it does not', async () => {
    await withStyles(page, async () => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(await openAll());
      expect(fontFamily).to.contain('system-ui');
      expect(`${fontSize} ${lineHeight}`).to.equal('17px 25.5px');
    });
  });

  it('are what headings alone have where the theme says so', async () => {
    await withStyles(themed({ 'heading-font-family': 'Georgia, serif' }), async () => {
      const form = await openAll();
      expect(getComputedStyle(get(form, 'heading', 'The work')).fontFamily).to.equal(
        'Georgia, serif',
      );
      expect(getComputedStyle(form).fontFamily).to.contain('system-ui');
    });
  });

  it('set how far things stand apart, and how thick the ring of the focus is', async () => {
    await withStyles(themed({ space: '2rem', 'focus-width': '6px' }), async () => {
      const form = await openAll();
      const remark = get(form, 'textbox', 'Remark (optional)');
      remark.focus();
      expect(getComputedStyle(remark).outlineWidth).to.equal('6px');
      expect(getComputedStyle(remark.closest('.question') ?? form).marginBlockStart).to.equal(
        '32px',
      );
    });
  });
});
