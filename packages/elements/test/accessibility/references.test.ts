import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { all, nameOf } from '../support/find.js';
import { rootOf } from '../support/form.js';
import { openState } from './open-state.js';
import { states } from './states.js';

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];

/** The ids that an element's root has more than once, and those that are referred to in vain. */
function brokenIds(form: MaatAuditForm): { twice: string[]; missing: string[] } {
  const root = rootOf(form);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const known = new Set(ids);
  const wanted = references.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? '').split(' '),
    ),
  );
  return {
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    missing: wanted.filter((id) => !known.has(id)),
  };
}

/** All that has a role which wants a name, and has none. */
function nameless(form: MaatAuditForm): string[] {
  const roles = ['textbox', 'combobox', 'radio', 'checkbox', 'button', 'link', 'heading'] as const;
  const named = [...roles.flatMap((role) => all(form, role)), ...all(form, 'region')];
  const groups = all(form, 'group').filter((group) => !group.matches('.form'));
  const focusable = rootOf(form).querySelectorAll('summary, [tabindex="0"]');
  return [...named, ...groups, ...focusable]
    .filter((element) => nameOf(element) === '')
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe('in a form', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`${name}, every id is there once, and every name too`, async () => {
      const form = await openState(state);
      expect(rootOf(form).querySelector(state.shows)).not.to.equal(null);
      expect(brokenIds(form)).to.deep.equal({ twice: [], missing: [] });
      expect(nameless(form)).to.deep.equal([]);
    });
  }
});
