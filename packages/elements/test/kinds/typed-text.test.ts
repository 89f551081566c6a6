import type { Answer } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { effect, signal } from '@preact/signals-core';
import { shownContext } from '../../src/audit-form/typing.js';
import { allKinds } from '../fixtures/all-kinds.js';
import { get, has, stateBox } from '../support/find.js';
import { openForm, sessionOf, valueAt } from '../support/form.js';
import { click, finish, type } from '../support/use.js';

// While a text is typed its question is not rendered again: nothing that is to be shown may be missed by that.
const label = 'Remark (optional)';
const open = () => openForm({ tool: allKinds, layout: 'page' });

describe('while a text is typed', () => {
  it('nobody renders its question again, until it is changed from elsewhere', async () => {
    const form = await open();
    const session = sessionOf(form);
    const question = session.model.questions.get('remark')?.question;
    if (question === undefined) throw new Error('There is no remark.');
    const answer = signal<Answer | undefined>(undefined);
    const typed = (value: string): Answer => ({ state: 'answered', value });
    const context = () => ({ question, answer: answer.value, issues: [] }) as never;
    const state: Parameters<typeof shownContext>[0] = { context, typed: undefined };
    const read = shownContext(state, question);
    const rendered: unknown[] = [];
    effect(() => void rendered.push(read().answer));
    state.typed = { question: 'remark', value: 'a' };
    answer.value = typed('a');
    expect(rendered).to.deep.equal([undefined]);
    state.typed = undefined;
    answer.value = typed('ab');
    expect(rendered).to.deep.equal([undefined, typed('ab')]);
  });

  it('another form of the same session shows it', async () => {
    const form = await open();
    const other = await openForm({ tool: allKinds, session: sessionOf(form), layout: 'page' });
    type(get(form, 'textbox', label), 'ab');
    expect(get(other, 'textbox', label).value).to.equal('ab');
    type(get(other, 'textbox', label), 'c');
    expect(get(form, 'textbox', label).value).to.equal('abc');
  });

  it('the control shows what the host makes of it', async () => {
    const form = await open();
    const session = sessionOf(form);
    form.addEventListener('maat-input', () => {
      const value = String(valueAt(form, 'remark')).toUpperCase();
      if (value !== valueAt(form, 'remark')) session.set('remark', value);
    });
    const control = get(form, 'textbox', label);
    type(control, 'ab');
    expect([control.value, valueAt(form, 'remark')]).to.deep.equal(['AB', 'AB']);
  });

  it('the control shows what a listener of the session makes of it at once', async () => {
    const form = await open();
    const session = sessionOf(form);
    session.subscribe(() => {
      if (valueAt(form, 'remark') === 'a') session.set('remark', 'A');
    });
    const control = get(form, 'textbox', label);
    type(control, 'a');
    expect([control.value, valueAt(form, 'remark')]).to.deep.equal(['A', 'A']);
  });

  it('it can be undone and done again', async () => {
    const form = await open();
    const control = get(form, 'textbox', label);
    type(control, 'one');
    finish(control);
    type(control, ' two');
    finish(control);
    sessionOf(form).undo();
    expect(control.value).to.equal('one');
    sessionOf(form).redo();
    expect(control.value).to.equal('one two');
  });

  it('its question goes on to hear of all else', async () => {
    const form = await open();
    const session = sessionOf(form);
    session.set('subject', 'child');
    type(get(form, 'textbox', '2a. Name of the child'), 'Zoë');
    session.set('subject', 'adult');
    expect(get(form, 'textbox', '2a. Name of the adult').value).to.equal('Zoë');
    expect(has(form, 'textbox', '2a. Name of the adult')).to.equal(true);
    type(get(form, 'textbox', '2a. Name of the adult'), ' E');
    expect(valueAt(form, 'name')).to.equal('Zoë E');
    click(stateBox(form, '2a. Name of the adult', 'Not applicable (N/A)'));
    expect(has(form, 'textbox', '2a. Name of the adult')).to.equal(false);
    session.undo();
    expect(get(form, 'textbox', '2a. Name of the adult').value).to.equal('Zoë E');
  });
});
