import type { Answer, Row, Tool } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { smallTool } from '../drafts/small-tool.js';
import { auditOf } from '../support/audit.js';
import { focused, get, textOf } from '../support/find.js';
import { openForm, rootOf, valueAt } from '../support/form.js';
import { click, type } from '../support/use.js';

const rows = [
  { id: 'a', cells: { who: 'Ann', mark: { day: '1', words: 'signed on paper,\nin file 7' } } },
  { id: 'b', cells: { mark: 'as <b>drawn</b>', seal: '2026-03-09' } },
] as unknown as readonly Row[];

/** A table with columns of kinds that a later version may bring; one is that of a question of this version. */
const signed = {
  ...smallTool,
  sections: [
    {
      id: 'only',
      title: 'Only',
      questions: [
        {
          id: 'signatures',
          kind: 'table',
          label: 'Signatures',
          columns: [
            { id: 'mark', kind: 'signature', label: 'Signature' },
            { id: 'seal', kind: 'grade', label: 'Seal' },
            { id: 'who', kind: 'text', label: 'Who' },
          ],
        },
      ],
    },
  ],
} as unknown as Tool;

const open = () => {
  const answers = { signatures: { state: 'answered', value: rows } as unknown as Answer };
  return openForm({ tool: signed, layout: 'page', audit: auditOf(signed, answers) });
};

describe('a cell of a kind that this version does not know', () => {
  it('is shown as it is stored, and cannot be changed', async () => {
    const form = await open();
    const row = (name: string) => get(get(form, 'group', 'Signatures'), 'group', name);
    const [first, second] = [row('Entry 1'), row('Entry 2')];
    expect(textOf(get(first, 'group', 'Signature'))).to.contain(
      '"words": "signed on paper,\\nin file 7"',
    );
    expect(textOf(get(second, 'group', 'Signature'))).to.contain('as <b>drawn</b>');
    expect(textOf(get(second, 'group', 'Seal'))).to.contain('2026-03-09');
    expect(textOf(get(first, 'group', 'Seal'))).to.equal('Seal');
    for (const each of [first, second]) {
      const controls = [...each.querySelectorAll<HTMLElement>('input, textarea, select')];
      expect(controls.map(({ dataset }) => dataset['at']?.split('/').at(-1))).to.deep.equal([
        'who',
      ]);
    }
  });

  it('stays as it is where another cell of its row is typed into, or a row is added', async () => {
    const form = await open();
    const table = get(form, 'group', 'Signatures');
    type(get(get(table, 'group', 'Entry 2'), 'textbox', 'Who'), 'Bea');
    const after = [rows[0], { ...rows[1], cells: { ...rows[1]?.cells, who: 'Bea' } }];
    expect(valueAt(form, 'signatures')).to.deep.equal(after);
    click(get(table, 'button', 'Add another entry'));
    const value = valueAt(form, 'signatures') as readonly Row[];
    expect(value.slice(0, 2)).to.deep.equal(after);
    expect(value).to.have.lengthOf(3);
    expect(focused(form) === get(get(table, 'group', 'Entry 3'), 'textbox', 'Who')).to.equal(true);
    expect(rootOf(form).textContent).not.to.contain('undefined');
  });
});
