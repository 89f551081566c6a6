// In a page of its own: it fills registries of names.
import { MaatAuditForm } from '@maat/elements';
import { define } from '@maat/elements/define';
import { expect, fixture, html } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { get } from '../support/find.js';
import { valueAt } from '../support/form.js';
import { trusted } from '../support/trusted.js';
import { insert } from '../support/use.js';

/** What engines have that know scoped registries, and TypeScript's DOM does not know yet. */
interface ScopedInit extends ShadowRootInit {
  readonly customElementRegistry: CustomElementRegistry;
}

/** A registry of one root's own; undefined where the engine has none. */
function newRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

describe('define with a registry', () => {
  it('defines the element there, and nowhere else', () => {
    const names: string[] = [];
    const registry = {
      get: () => undefined,
      define: (name: string) => names.push(name),
    } as unknown as CustomElementRegistry;
    define({ prefix: 'scoped', registry });
    expect(names).to.deep.equal(['scoped-audit-form']);
    expect(customElements.get('scoped-audit-form')).to.equal(undefined);
  });

  const registry = newRegistry();
  if (registry === undefined) return;

  it('works in a root that has it', async () => {
    define({ prefix: 'scoped', registry });
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const init: ScopedInit = { mode: 'open', customElementRegistry: registry };
    const root = host.attachShadow(init);
    root.innerHTML = trusted('<scoped-audit-form layout="page"></scoped-audit-form>');
    const form = root.firstElementChild;
    if (!(form instanceof MaatAuditForm)) throw new Error('It is no audit form.');
    form.tool = small;
    await form.updateComplete;
    insert(get(form, 'textbox', 'Theme'), 'x');
    expect(valueAt(form, 'theme')).to.equal('x');
    expect(customElements.get('scoped-audit-form')).to.equal(undefined);
  });
});
