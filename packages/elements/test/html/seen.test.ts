import type { Answers } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { PlainPage } from './plain-page.js';

const answers: Answers = {
  name: {
    state: 'answered',
    value: 'A name that is long, and has no place to be broken in its middle',
  },
  story: { state: 'not-applicable', reason: 'Closed' },
  risks: { state: 'answered', value: ['neglect', 'other'] },
  known: { state: 'answered', value: { choice: 'yes' } },
  actions: { state: 'answered', value: [{ id: 'r1', cells: { action: 'Call the family' } }] },
};
const places = ['', ...allKinds.sections.map(({ id }) => `/sections/${id}`), '/check', '/read'];

let sheet: HTMLLinkElement;
before(async () => {
  sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  const isLoaded = new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
  });
  sheet.href = '/plain-form.css';
  document.head.append(sheet);
  await isLoaded;
});
after(() => sheet.remove());

describe('a page without scripts', () => {
  for (const place of places) {
    it(`fits 320 pixels, and axe finds nothing: ${place || 'the list of sections'}`, async () => {
      const page = await PlainPage.open(allKinds, auditOf(allKinds, answers), 320);
      await page.goTo(place);
      const { documentElement, body } = page.document;
      expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
      const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(headings.filter((each) => getComputedStyle(each).fontWeight !== '700')).to.deep.equal(
        [],
      );
      // No script runs in the page, and axe is one: it is given a copy in this page.
      const copy = await fixture<HTMLElement>(html`<div></div>`);
      copy.append(...document.importNode(body, true).childNodes);
      expect(await axeFaults(copy)).to.deep.equal([]);
    }).timeout(60_000);
  }
});
