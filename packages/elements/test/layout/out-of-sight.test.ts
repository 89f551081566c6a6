import type { MaatAuditForm } from '@maat/elements';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { longTool } from '../fixtures/long.js';
import { all, focused, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';
import { paintAll } from '../support/painted.js';
import { press } from '../support/real-input.js';

const open = () => openForm({ tool: longTool, layout: 'page' });

function lastQuestion(form: MaatAuditForm): HTMLElement {
  const question = [...rootOf(form).querySelectorAll<HTMLElement>('[part=question]')].at(-1);
  if (question === undefined) throw new Error('There is no question.');
  return question;
}

/** Finds words as the browser's own search does. Not every browser lets a page do it. */
function find(words: string): boolean {
  getSelection()?.removeAllRanges();
  const search = (window as { find?: (words: string) => boolean }).find;
  return search?.call(window, words) ?? false;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= window.innerHeight + 1;
}

/** Waits until an element has been in the same place for twenty frames. */
async function atRest(element: Element): Promise<void> {
  let [place, frames] = [Number.NaN, 0];
  while (frames < 20) {
    await new Promise(requestAnimationFrame);
    const { top } = element.getBoundingClientRect();
    frames = top === place ? frames + 1 : 0;
    place = top;
  }
}

describe('a question that is far out of sight', () => {
  it('costs nothing until it is scrolled to, and is not hidden', async () => {
    const question = lastQuestion(await open());
    expect(question.getBoundingClientRect().top).to.be.greaterThan(2 * window.innerHeight);
    const section = question.closest('section');
    expect(section && getComputedStyle(section).contentVisibility).to.equal('auto');
    expect(question.checkVisibility()).to.equal(true);
    expect(question.closest('[aria-hidden], [hidden], [inert]') === null).to.equal(true);
  });

  it('is laid out at once in a form of the usual length', async () => {
    const section = lastQuestion(await openForm({ tool: westMidlands, layout: 'page' })).closest(
      'section',
    );
    expect(section && getComputedStyle(section).contentVisibility).to.equal('visible');
  });

  it('is found by the browser as if all were painted', async () => {
    const form = await open();
    const words = 'research-informed practice';
    expect(lastQuestion(form).textContent).to.contain(words);
    const found = find(words);
    paintAll(form);
    expect(found).to.equal(find(words));
  });

  for (const [way, go] of Object.entries({
    'by its pointer': (form: MaatAuditForm) => form.focusField('/answers/overallGrade-8'),
    'by Tab from below': (form: MaatAuditForm) => {
      const [submit] = all(form, 'button').slice(-1);
      submit?.focus();
      return press('Shift+Tab');
    },
  })) {
    it(`takes the focus ${way}, and is in view when all has come to rest`, async () => {
      const form = await open();
      await go(form);
      expect(lastQuestion(form).contains(focused(form))).to.equal(true);
      await atRest(focused(form));
      expect(isInView(focused(form))).to.equal(true);
    });
  }

  it('is there for its name, its words and its state', async () => {
    const group = lastQuestion(await open());
    expect(nameOf(group)).to.contain('overall grade');
    expect(all(group, 'radio').map(nameOf)).to.deep.equal([
      'Outstanding',
      'Good',
      'Requires improvement',
      'Inadequate',
    ]);
    expect(textOf(group)).to.contain('Outstanding');
  });
});
