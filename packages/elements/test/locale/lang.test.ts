import type { MaatAuditForm } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import type { Tool } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { inBrackets, outsideBrackets, rightToLeft } from '../support/pseudo.js';
import { halfTranslated } from '../support/translated.js';
import { insert } from '../support/use.js';
import { openView, views } from './views.js';
import { type Fragment, fragmentsOf, isNoWording, languageOf } from './walk.js';

const letters = /\p{L}/u;

/** Whether words are the tool's and not translated: they stand in brackets of their own. */
const isUntranslated = ({ words }: Fragment) => words.includes('«');

/** What is in another language than it is said to be, or is put together from two languages. */
function wrongly(form: MaatAuditForm, own: string, tools: string): string[] {
  return fragmentsOf(form)
    .filter((fragment) => letters.test(fragment.words) && !isNoWording(fragment))
    .filter((fragment) => !fragment.element.closest('[part=draft]'))
    .filter((fragment) => {
      const language = languageOf(fragment.element);
      if (!isUntranslated(fragment)) return language !== own;
      return language !== tools || letters.test(outsideBrackets(fragment.words));
    })
    .map(({ words, element }) => `${languageOf(element)}: ${words}`);
}

describe('the language of each fragment', () => {
  for (const [name, view] of Object.entries(views)) {
    it(`is the one that it is in: ${name}`, async () => {
      const tool = halfTranslated(inBrackets(view.tool), 'cy');
      const form = await openView(view, cy, { tool });
      expect(wrongly(form, 'cy', 'en-GB')).to.deep.equal([]);
    });
  }

  it('is that of the translation as well as that of the tool', async () => {
    const { 'filled in': view } = views;
    if (view === undefined) throw new Error('There is no such view.');
    const form = await openView(view, cy, { tool: halfTranslated(inBrackets(allKinds), 'cy') });
    const words = fragmentsOf(form).map((fragment) => fragment.words);
    expect(words.some((text) => text.includes('‹'))).to.equal(true);
    expect(words.some((text) => text.includes('«'))).to.equal(true);
    expect(words.join()).not.to.include('Other words');
  });

  it('has its direction too, and does not mix with what is around it', async () => {
    const form = await openForm({
      tool: inBrackets(allKinds),
      locale: rightToLeft,
      layout: 'page',
    });
    form.showErrors();
    await form.updateComplete;
    const root = rootOf(form).querySelector('[lang]');
    expect(root?.getAttribute('lang')).to.equal('ar-XB');
    expect(root?.getAttribute('dir')).to.equal('rtl');
    const spans = [...rootOf(form).querySelectorAll('span[lang]')];
    expect(spans.length).to.be.greaterThan(50);
    for (const span of spans) expect(span.getAttribute('dir')).to.equal('ltr');
    expect(wrongly(form, 'ar-XB', 'en-GB')).to.deep.equal([]);
  });

  it('is that of the tool where the form is in English and the tool is not', async () => {
    const tool: Tool = { ...inBrackets(allKinds), language: 'cy' };
    const form = await openForm({ tool, layout: 'page', showSources: true });
    form.showErrors();
    await form.updateComplete;
    expect(wrongly(form, 'en-GB', 'cy')).to.deep.equal([]);
  });

  it('is British English where nothing else is given, with no element for it', async () => {
    const form = await openForm({ tool: allKinds, layout: 'page' });
    expect(rootOf(form).querySelectorAll('span[lang]')).to.have.length(0);
    expect(rootOf(form).querySelector('[lang]')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('is not known of what the auditor types, which is written as it begins', async () => {
    const form = await openForm({ tool: allKinds, locale: rightToLeft, layout: 'page' });
    for (const box of rootOf(form).querySelectorAll('input[type=text], textarea')) {
      expect(languageOf(box)).to.equal('');
      expect(box.getAttribute('dir')).to.equal('auto');
    }
  });

  it('is the page’s for what the host puts into the form', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="pl"></main>`);
    const form = await openForm({ tool: allKinds, locale: cy }, page);
    const own = document.createElement('p');
    own.slot = 'before';
    form.append(own);
    expect(languageOf(own)).to.equal('pl');
    expect(form.hasAttribute('lang')).to.equal(false);
  });
});

describe('another language', () => {
  it('can be chosen while the form is filled in: the place, the words and the session stay', async () => {
    const tool = halfTranslated(inBrackets(allKinds), 'cy');
    const form = await openForm({ tool, audit: auditOf(tool) });
    rootOf(form).querySelector<HTMLElement>('[data-to=about]')?.click();
    await form.updateComplete;
    const box = rootOf(form).querySelector<HTMLInputElement>('[data-question=name] input');
    if (box === null) throw new Error('There is no box.');
    insert(box, 'Siân');
    const session = sessionOf(form);
    form.locale = cy;
    await form.updateComplete;
    expect(rootOf(form).querySelector('.back')?.textContent).to.include('Yn ôl');
    expect(rootOf(form).querySelector('[data-question=name] input')).to.equal(box);
    expect(box.value).to.equal('Siân');
    expect(form.session).to.equal(session);
    expect(session.tool).to.equal(tool);
  });
});
