import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { openState } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { small, smallAudit } from '../fixtures/small.js';
import { all, get } from '../support/find.js';
import { openForm, rootOf } from '../support/form.js';

/** Only Chromium, by its launcher, can be told how a user has set up their screen. */
const canBeTold = navigator.userAgent.includes('Chrome/');

const set = (media: object) => executeServerCommand('emulate-media', media);

describe('for people who cannot bear motion', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`nothing moves by itself in a form ${name}`, async () => {
      const form = await openState(state);
      expect(rootOf(form).getAnimations()).to.have.lengthOf(0);
      const moving = [...rootOf(form).querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return `${transitionDuration} ${animationName} ${scrollBehavior}` !== '0s none auto';
      });
      expect(moving).to.have.lengthOf(0);
    });
  }
});

if (canBeTold) {
  describe('in forced colours', () => {
    before(() => set({ forcedColors: 'active' }));
    after(() => set({ forcedColors: 'none' }));

    it('controls have edges, what has the focus a ring, and errors more than a colour', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const form = await openForm({ tool: allKinds, layout: 'page' });
      form.showErrors();
      for (const control of [...all(form, 'textbox'), ...all(form, 'combobox')]) {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
        expect(`${borderTopStyle} ${Number.parseFloat(borderTopWidth) >= 1}`).to.equal(
          'solid true',
        );
      }
      const [valid, invalid] = ['Remark (optional)', '2a. Name'].map((name) =>
        getComputedStyle(get(form, 'textbox', name)),
      );
      expect(invalid?.borderTopWidth).not.to.equal(valid?.borderTopWidth);
      const remark = get(form, 'textbox', 'Remark (optional)');
      remark.focus();
      expect(getComputedStyle(remark).outlineStyle).to.equal('solid');
    });

    it('two versions of an answer have edges: what is behind them is one colour', async () => {
      const audit = smallAudit({ theme: { state: 'answered', value: 'Mine' } });
      const theirs = { theme: { state: 'answered', value: 'Theirs' } } as const;
      const form = await openForm({ tool: small, audit });
      form.conflict = smallAudit(theirs, { revision: 9 });
      await form.updateComplete;
      const versions = [...rootOf(form).querySelectorAll('.version')];
      expect(versions.map((version) => getComputedStyle(version).borderTopStyle)).to.deep.equal([
        'solid',
        'solid',
      ]);
    });
  });
}
