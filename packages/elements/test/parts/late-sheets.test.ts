// In a page of its own: it lets the parts of the form come.
import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { adoptLateSheets } from '../../src/part/late-sheets.js';
import { questions } from '../../src/part/questions.js';
import { questionsCode } from '../../src/part/questions-code.js';
import { views } from '../../src/part/views.js';
import { viewsCode } from '../../src/part/views-code.js';

function rootWith(...sheets: readonly CSSStyleSheet[]): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets];
  return root;
}

const sheetsOf = ({ sheets }: { readonly sheets: readonly CSSResult[] }) =>
  sheets.map(({ styleSheet }) => styleSheet);

describe('the style sheets of the parts of a form', () => {
  it('stand behind its own and before the page’s, in one order whichever part comes first', async () => {
    const [own, added] = [new CSSStyleSheet(), new CSSStyleSheet()];
    const root = rootWith(own);
    adoptLateSheets(root);
    root.adoptedStyleSheets.push(added);
    await Promise.resolve();
    expect([...root.adoptedStyleSheets]).to.deep.equal([own, added]);

    views.put(viewsCode);
    await views.come;
    expect([...root.adoptedStyleSheets]).to.deep.equal([own, ...sheetsOf(viewsCode), added]);

    questions.put(questionsCode);
    await questions.come;
    const all = [own, ...sheetsOf(questionsCode), ...sheetsOf(viewsCode)];
    expect([...root.adoptedStyleSheets]).to.deep.equal([...all, added]);

    const later = rootWith(own);
    adoptLateSheets(later);
    await questions.come;
    expect([...later.adoptedStyleSheets], 'a form that is made after that').to.deep.equal(all);
  });
});
