import type { FormLocale, MaatAuditForm } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import { expect } from '@open-wc/testing';
import { rootOf } from '../support/form.js';
import { openFrame } from '../support/frame.js';
import { paintAll } from '../support/painted.js';
import { inBrackets, pseudo, rightToLeft } from '../support/pseudo.js';
import { openView, views } from './views.js';

/** What stands out of the page on either side. Some of it may stand in a scroller. */
function outside(form: MaatAuditForm, width: number): string[] {
  return [...rootOf(form).querySelectorAll('*')]
    .filter((element) => !element.closest('.scroll, .unseen') && !element.matches('.question'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

const locales: Readonly<Record<string, FormLocale>> = {
  'that is 40 % longer': pseudo,
  'that is written from right to left': rightToLeft,
  'that is Welsh': cy,
};

for (const [language, locale] of Object.entries(locales)) {
  describe(`on a page of 320 pixels, in a language ${language}`, () => {
    for (const [name, view] of Object.entries(views)) {
      it(`nothing needs scrolling sideways: ${name}`, async () => {
        const parent = await openFrame(320);
        const form = await openView(view, locale, { tool: inBrackets(view.tool), parent });
        paintAll(form);
        const root = parent.ownerDocument.documentElement;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        expect(outside(form, root.clientWidth)).to.deep.equal([]);
      });
    }
  });
}
