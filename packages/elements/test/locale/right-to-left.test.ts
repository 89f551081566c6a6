import type { FormLocale, MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { tabStops } from '../keyboard/tab-stops.js';
import { rootOf } from '../support/form.js';
import { rightToLeft } from '../support/pseudo.js';
import { openView, type View, views } from './views.js';

const filled = views['filled in'] as View;
const tasks = views['at the task list'] as View;

/** How far an element is from the left and from the right of the form. */
function sidesOf(form: MaatAuditForm, selector: string): readonly [left: number, right: number] {
  const element = rootOf(form).querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  const [own, whole] = [element.getBoundingClientRect(), form.getBoundingClientRect()];
  return [own.left - whole.left, whole.right - own.right];
}

/** A selector of each thing that is not as wide as the form, or is not even. */
const uneven = [
  '.option > input',
  '.date-part',
  '.hint',
  '.box.short',
  '.publisher',
  'summary',
  'ul li',
];

async function both(view: View): Promise<readonly [MaatAuditForm, MaatAuditForm]> {
  return [await openView(view, undefined), await openView(view, rightToLeft)];
}

describe('a form that is written from right to left', () => {
  it('is the mirror image of one that is written from left to right', async () => {
    const [left, right] = await both(filled);
    for (const selector of uneven) {
      const [fromLeft] = sidesOf(left, selector);
      const [, fromRight] = sidesOf(right, selector);
      expect(fromRight, selector).to.be.closeTo(fromLeft, 1);
    }
    const [button] = sidesOf(left, '.primary');
    expect(sidesOf(right, '.primary')[1]).to.be.closeTo(button, 1);
  });

  it('has its lines and its indents on the other side', async () => {
    const [left, right] = await both(filled);
    for (const selector of ['.guidance', '.issues p', '.draft']) {
      const [one, other] = [left, right].map((form) => rootOf(form).querySelector(selector));
      if (!one || !other) continue;
      const [ltr, rtl] = [getComputedStyle(one), getComputedStyle(other)];
      expect(rtl.borderRightWidth, selector).to.equal(ltr.borderLeftWidth);
      expect(rtl.paddingRight, selector).to.equal(ltr.paddingLeft);
      expect(rtl.paddingLeft, selector).to.equal(ltr.paddingRight);
    }
    const list = getComputedStyle(rootOf(right).querySelector('ul') as Element);
    expect(list.paddingLeft).to.equal('0px');
    expect(Number.parseFloat(list.paddingRight)).to.be.greaterThan(0);
  });

  it('has the status of a section at the left of its name', async () => {
    const [, right] = await both(tasks);
    const [status] = sidesOf(right, '.status');
    const [link] = sidesOf(right, '.task .link');
    expect(status).to.be.lessThan(link);
  });

  it('is gone through by the keyboard in the same order', async () => {
    for (const view of Object.values(views)) {
      const stopsIn = async (locale: FormLocale | undefined) =>
        tabStops(await openView(view, locale)).map((stop) => placeOf(stop));
      expect(await stopsIn(rightToLeft)).to.deep.equal(await stopsIn(undefined));
    }
  });
});

/** What a stop is for, in no language. */
function placeOf({ id, dataset, localName }: HTMLElement): string {
  // Hint: a new row has another id each time.
  return [localName, id.replace(/-[0-9a-f]{16}/, ''), ...Object.values(dataset)].join(' ');
}
