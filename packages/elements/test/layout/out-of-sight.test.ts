import type { MaatAuditForm } from '@maat/elements';
import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect, waitUntil } from '@open-wc/testing';
import { all, focused, get, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';
import { paintAll } from '../support/painted.js';

const open = () => openForm({ tool: westMidlands, layout: 'page' });

/** The West Midlands tool, its sections seven times over. */
const longTool: Tool = {
  ...westMidlands,
  sections: Array.from({ length: 7 }).flatMap((_, time) =>
    westMidlands.sections.map((section) => ({
      ...section,
      id: `${section.id}${time}`,
      questions: section.questions.map((question) => ({
        ...question,
        id: `${question.id}${time}`,
      })),
    })),
  ),
};

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

describe('a question that is far out of sight', () => {
  it('costs nothing in a long form until it is scrolled to, and is not hidden', async () => {
    const question = lastQuestion(await openForm({ tool: longTool, layout: 'page' }));
    const section = question.closest('section') ?? question;
    expect(section.getBoundingClientRect().top).to.be.greaterThan(2 * window.innerHeight);
    expect(getComputedStyle(section).contentVisibility).to.equal('auto');
    expect(question.checkVisibility()).to.equal(true);
    expect(question.closest('[aria-hidden], [hidden], [inert]') === null).to.equal(true);
  });

  it('is laid out at once in a form of the usual length', async () => {
    const section = lastQuestion(await open()).closest('section');
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

  it('takes the focus, and is scrolled to', async () => {
    const form = await open();
    const [radio] = all(lastQuestion(form), 'radio');
    radio?.focus();
    expect(nameOf(focused(form))).to.equal('Outstanding');
    const isInView = () => {
      const { top, bottom } = focused(form).getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    };
    await waitUntil(isInView, 'It was not scrolled to.');
  });

  it('is there for its name, its words and its state', async () => {
    const form = await open();
    const group = get(form, 'group', nameOf(lastQuestion(form)));
    expect(all(group, 'radio').map(nameOf)).to.deep.equal([
      'Outstanding',
      'Good',
      'Requires improvement',
      'Inadequate',
    ]);
    expect(textOf(group)).to.contain('Outstanding');
  });
});
