import type { Issue } from '@maat/core';
import type { MaatAuditForm } from '@maat/elements';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { complete, small, smallAudit } from '../fixtures/small.js';
import {
  all,
  announced,
  descriptionOf,
  focused,
  get,
  has,
  nameOf,
  textOf,
} from '../support/find.js';
import { openForm } from '../support/form.js';
import { click, finish, insert, retype, type } from '../support/use.js';

const open = (answers = {}) =>
  openForm({ tool: small, layout: 'page', audit: smallAudit(answers) });
const invalid = (scope: MaatAuditForm | Element) =>
  all(scope, 'textbox')
    .filter((box) => box.matches('[aria-invalid=true]'))
    .map(nameOf);
const theme = (form: MaatAuditForm) => get(form, 'textbox', 'Theme');
const note = (form: MaatAuditForm) => get(form, 'textbox', 'Note (optional)');

describe('an error', () => {
  it('is not told while a section is filled in for the first time', async () => {
    const form = await open();
    insert(theme(form), 'x');
    retype(theme(form), '');
    finish(theme(form));
    get(form, 'radio', 'Yes').focus();
    expect(invalid(form)).to.deep.equal([]);
    expect(announced(form)).to.equal('');
  });

  it('shows when its section is left for another, is announced, and moves no focus', async () => {
    const form = await open();
    theme(form).focus();
    note(form).focus();
    expect(invalid(form)).to.deep.equal(['Theme']);
    expect(descriptionOf(theme(form))).to.contain('Error:');
    expect(announced(form)).to.equal('2 problems in First section.');
    expect(focused(form) === note(form)).to.equal(true);
  });

  it('shows when the form is left', async () => {
    const form = await open();
    const outside = document.createElement('button');
    form.after(outside);
    theme(form).focus();
    outside.focus();
    expect(invalid(form)).to.deep.equal(['Theme']);
    expect(document.activeElement === outside).to.equal(true);
  });

  it('does not show when nothing takes the focus, as when the window loses it', async () => {
    const form = await open();
    theme(form).focus();
    theme(form).blur();
    expect(invalid(form)).to.deep.equal([]);
  });

  it('follows the typing from then on, and is announced when it comes back and is left', async () => {
    const form = await open();
    theme(form).focus();
    note(form).focus();
    type(theme(form), 'x');
    expect(invalid(form)).not.to.include('Theme');
    const before = announced(form);
    retype(theme(form), '');
    expect(invalid(form)).to.include('Theme');
    expect(announced(form)).to.equal(before);
    note(form).focus();
    const told = announced(form);
    expect(told).not.to.equal('').and.not.to.contain('problems');
    expect(descriptionOf(theme(form))).to.contain(told);
    expect(focused(form) === note(form)).to.equal(true);
  });

  it('stands at the part that it is about', async () => {
    const answers = { known: { state: 'answered', value: { choice: 'yes' } } } as const;
    const form = await open({ ...complete, ...answers });
    expect(form.showErrors()).to.equal(false);
    expect(invalid(form)).to.deep.equal(['Since when?']);
  });

  it('of a date stands at the field that has to be looked at', async () => {
    const form = await open(complete);
    const date = get(form, 'group', 'Date of audit');
    retype(get(date, 'textbox', 'Month'), '');
    form.showErrors();
    expect(invalid(form)).to.deep.equal(['Month']);
    type(get(date, 'textbox', 'Month'), '2');
    retype(get(date, 'textbox', 'Day'), '31');
    expect(invalid(form)).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('of a date in a table or in evidence stands at its fields, and at no others', async () => {
    const form = await openForm({ tool: allKinds, layout: 'page' });
    click(get(form, 'button', 'Add an action'));
    const row = get(form, 'group', 'Action 1');
    const due = get(row, 'group', 'Due');
    type(get(due, 'textbox', 'Day'), '31');
    type(get(due, 'textbox', 'Month'), 'Feb');
    type(get(due, 'textbox', 'Year'), '2027');
    form.showErrors();
    expect(all(row, 'textbox').filter((box) => box.ariaInvalid)).to.deep.equal(all(due, 'textbox'));
  });

  it('about an answer as a whole does not stand at the evidence beside it', async () => {
    const form = await openForm({ tool: allKinds, layout: 'page' });
    const [button] = all(form, 'button').filter((each) => textOf(each).includes('evidence'));
    if (button) click(button);
    form.showErrors();
    const piece = get(form, 'group', 'Piece of evidence 1');
    expect(invalid(piece)).to.deep.equal([]);
    expect(invalid(form)).to.include('1. What happened?');
  });
});

describe('a warning', () => {
  it('is shown with its own prefix, and makes no control invalid', async () => {
    const event = { event: { state: 'answered', value: '2024-01-01' } } as const;
    const form = await open({ ...complete, ...event });
    expect(form.showErrors()).to.equal(true);
    const group = get(form, 'group', 'Last event (optional)');
    expect(descriptionOf(group)).to.contain('Check:');
    expect(invalid(form)).to.deep.equal([]);
  });
});

describe('an issue of the host', () => {
  const pointer = '/answers/theme';
  const issue: Issue = { code: 'answer.required', severity: 'error', pointer, params: {} };

  it('is shown at once, with the focus on the summary, and goes when the answer changes', async () => {
    const form = await open(complete);
    form.issues = [issue];
    await form.updateComplete;
    await Promise.resolve();
    expect(focused(form).getAttribute('part')).to.equal('error-summary');
    expect(invalid(form)).to.deep.equal(['Theme']);
    type(theme(form), 'x');
    expect(invalid(form)).to.deep.equal([]);
    expect(has(form, 'group', 'There is a problem')).to.equal(false);
  });
});
