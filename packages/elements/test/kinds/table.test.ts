import type { MaatAuditForm } from '@maat/elements';
import type { Row } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { all, announced, descriptionOf, focused, get, has, nameOf } from '../support/find.js';
import { answerTo, openForm, sessionOf, valueAt } from '../support/form.js';
import { click, insert, pick, retype, type } from '../support/use.js';

const open = (rows: readonly Row[] = []) => {
  const answers = rows.length > 0 ? { actions: { state: 'answered', value: rows } as const } : {};
  return openForm({ tool: allKinds, layout: 'page', audit: auditOf(allKinds, answers) });
};
const rowsOf = (form: MaatAuditForm) => (valueAt(form, 'actions') ?? []) as readonly Row[];
const table = (form: MaatAuditForm) => get(form, 'group', 'Actions');
const row = (form: MaatAuditForm, number: number) => get(table(form), 'group', `Action ${number}`);
const button = (form: MaatAuditForm, name: string) => get(table(form), 'button', name);
const three = ['a', 'b', 'c'].map((id) => ({ id, cells: { action: `Do ${id}` } }));

describe('a table', () => {
  it('has no row at first, and gets one with the focus in its first cell', async () => {
    const form = await open();
    expect(answerTo(form, 'actions')).to.equal(undefined);
    click(button(form, 'Add an action'));
    expect(rowsOf(form)).to.have.lengthOf(1);
    expect(focused(form) === get(row(form, 1), 'textbox', 'Action')).to.equal(true);
    click(button(form, 'Add another action'));
    expect(focused(form) === get(row(form, 2), 'textbox', 'Action')).to.equal(true);
  });

  it('takes a cell of each kind', async () => {
    const form = await open();
    click(button(form, 'Add an action'));
    const cell = (name: string) => get(row(form, 1), 'textbox', name);
    insert(cell('Action'), ' Visit\nagain ');
    insert(cell('Owner'), 'Ann');
    type(cell('Hours'), '1.5');
    pick(get(row(form, 1), 'combobox', 'Agency'), 'Health');
    const due = get(row(form, 1), 'group', 'Due');
    type(get(due, 'textbox', 'Month'), 'Apr');
    type(get(due, 'textbox', 'Year'), '2027');
    expect(rowsOf(form)[0]?.cells).to.deep.equal({
      action: ' Visit\nagain ',
      actionOwner: 'Ann',
      hours: 1.5,
      agency: 'health',
      due: { month: 'Apr', year: '2027' },
    });
    type(get(due, 'textbox', 'Day'), '3');
    retype(cell('Owner'), '');
    pick(get(row(form, 1), 'combobox', 'Agency'), '');
    expect(rowsOf(form)[0]?.cells).to.deep.equal({
      action: ' Visit\nagain ',
      hours: 1.5,
      due: '2027-04-03',
    });
  });

  it('describes its cells and their parts by their hints', async () => {
    const form = await open(three);
    expect(descriptionOf(get(row(form, 2), 'textbox', 'Action'))).to.equal('One a row');
    expect(descriptionOf(get(get(row(form, 2), 'group', 'Due'), 'textbox', 'Day'))).to.equal(
      'A day',
    );
  });

  it('keeps the ids of its rows when one is added, removed and brought back', async () => {
    const form = await open(three);
    click(button(form, 'Remove action 2'));
    expect(rowsOf(form).map(({ id }) => id)).to.deep.equal(['a', 'c']);
    click(button(form, 'Add another action'));
    const [, , added] = rowsOf(form);
    expect(added?.id).to.match(/^[A-Za-z0-9][A-Za-z0-9-]{7,63}$/);
    insert(get(row(form, 3), 'textbox', 'Action'), 'Do d');
    expect(rowsOf(form)).to.deep.equal([
      three[0],
      three[2],
      { ...added, cells: { action: 'Do d' } },
    ]);
  });

  it('says that a row was removed, and where it can be brought back', async () => {
    const form = await open(three);
    click(button(form, 'Remove action 1'));
    expect(announced(form)).to.equal('Action 1 was removed.');
    expect(nameOf(focused(form))).to.equal('Add another action');
    expect(all(table(form), 'textbox').filter((box) => nameOf(box) === 'Action')).to.have.lengthOf(
      2,
    );
    click(get(form, 'button', 'Undo'));
    expect(rowsOf(form)).to.deep.equal(three);
    expect(get(row(form, 1), 'textbox', 'Action').value).to.equal('Do a');
    expect(table(form).contains(focused(form))).to.equal(true);
    expect(has(form, 'button', 'Undo')).to.equal(false);
  });

  it('offers nothing to undo once something else was done', async () => {
    const form = await open(three);
    click(button(form, 'Remove action 1'));
    insert(get(form, 'textbox', 'Remark (optional)'), 'x');
    expect(has(form, 'button', 'Undo')).to.equal(false);
  });

  it('is a blank again when its only row is removed', async () => {
    const form = await open(three.slice(0, 1));
    click(button(form, 'Remove action 1'));
    expect(answerTo(form, 'actions')).to.equal(undefined);
    expect(nameOf(focused(form))).to.equal('Add an action');
  });

  it('shows the cells of a row that moved up, also what was chosen in a list', async () => {
    const form = await open();
    click(button(form, 'Add an action'));
    click(button(form, 'Add another action'));
    pick(get(row(form, 1), 'combobox', 'Agency'), 'Police');
    pick(get(row(form, 2), 'combobox', 'Agency'), 'School');
    click(button(form, 'Remove action 1'));
    expect(get(row(form, 1), 'combobox', 'Agency').value).to.equal('school');
    click(get(form, 'button', 'Undo'));
    const shown = [1, 2].map((number) => get(row(form, number), 'combobox', 'Agency').value);
    expect(shown).to.deep.equal(['police', 'school']);
  });

  it('follows the host', async () => {
    const form = await open(three);
    sessionOf(form).set('actions', [{ id: 'z', cells: { agency: 'police', hours: 3 } }]);
    expect(get(row(form, 1), 'textbox', 'Action').value).to.equal('');
    expect(get(row(form, 1), 'textbox', 'Hours').value).to.equal('3');
    expect(get(row(form, 1), 'combobox', 'Agency').value).to.equal('police');
    expect(has(table(form), 'group', 'Action 2')).to.equal(false);
  });
});
