import { expect } from '@open-wc/testing';
import { inBrackets, outsideBrackets, pseudo, rightToLeft } from '../support/pseudo.js';
import { openView, views } from './views.js';
import { fragmentsOf, isNoWording } from './walk.js';

/** What is said in English, though the form is in another language. */
async function untranslated(name: string, locale: typeof pseudo): Promise<string[]> {
  const view = views[name];
  if (view === undefined) throw new Error(`There is no view '${name}'.`);
  const form = await openView(view, locale, { tool: inBrackets(view.tool) });
  return fragmentsOf(form)
    .filter((fragment) => !isNoWording(fragment))
    .map(({ words }) => words)
    .filter((words) => /[A-Za-z]{2}/.test(outsideBrackets(words)));
}

describe('in a language that is made up, every word is translated', () => {
  for (const name of Object.keys(views)) {
    it(name, async () => {
      expect(await untranslated(name, pseudo)).to.deep.equal([]);
      expect(await untranslated(name, rightToLeft)).to.deep.equal([]);
    });
  }

  it('and one that is not would be found', async () => {
    const labels = { ...pseudo.labels, submit: 'Submit the audit' };
    expect(await untranslated('filled in', { ...pseudo, labels })).to.deep.equal([
      'Submit the audit',
    ]);
  });
});
