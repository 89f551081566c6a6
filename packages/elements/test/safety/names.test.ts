import type { Question, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { small } from '../fixtures/small.js';
import { descriptionOf, get, stateBox } from '../support/find.js';
import { openForm, sessionOf, valueAt } from '../support/form.js';
import { insert } from '../support/use.js';

/** A tool whose questions have these ids. */
function toolOf(...ids: string[]): Tool {
  const questions = ids.map<Question>((id) => ({
    id,
    kind: 'text',
    label: `What of ${id}?`,
    hint: `Hint of ${id}`,
  }));
  return { ...small, roles: {}, sections: [{ id: 'constructor', title: 'All', questions }] };
}

describe('the ids of questions', () => {
  for (const ids of [
    ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
    ['risk', 'risk-hint', 'risk-label', 'risk-value', 'risk-issues', 'risk-reason'],
    ['value', 'q-value', 'title', 'tasks', 'check', 'problem', 'conflict'],
    ['a', 'a-b', 'a-b-c', 'b-c'],
  ]) {
    it(`may be ${ids.join(', ')}`, async () => {
      const form = await openForm({ tool: toolOf(...ids), layout: 'page' });
      for (const id of ids) {
        const control = get(form, 'textbox', `What of ${id}?`);
        expect(descriptionOf(control)).to.equal(`Hint of ${id}`);
        insert(control, `text of ${id}`);
        expect(valueAt(form, id)).to.equal(`text of ${id}`);
      }
      for (const id of ids) stateBox(form, `What of ${id}?`, 'Not applicable (N/A)').click();
      for (const id of ids)
        expect(sessionOf(form).answer(id)).to.deep.equal({ state: 'not-applicable' });
    });
  }

  it('are not taken from what every object has', async () => {
    const ids = ['constructor', 'toString', 'valueOf'];
    const tool = toolOf(...ids);
    const form = await openForm({ tool, layout: 'page' });
    for (const id of ids) expect(sessionOf(form).answer(id)).to.equal(undefined);
    const { audit } = sessionOf(form);
    const answers = { toString: { state: 'not-applicable' } } as const;
    form.conflict = { ...audit, revision: 4, answers: { ...answers } };
    await form.updateComplete;
    const group = get(form, 'group', 'What of toString?');
    get(group, 'radio', 'Use the saved version').click();
    get(form, 'button', 'Go on with what I chose').click();
    expect(sessionOf(form).audit.answers).to.deep.equal({ toString: { state: 'not-applicable' } });
  });
});
