import type { MaatAuditForm } from '@maat/elements';
import type { Evidence } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { all, focused, get, has, nameOf } from '../support/find.js';
import { answerTo, openForm, sessionOf } from '../support/form.js';
import { click, insert, pick, retype, type } from '../support/use.js';

const open = (answers = {}) =>
  openForm({ tool: allKinds, layout: 'page', audit: auditOf(allKinds, answers) });

/** The evidence beside the first question that takes any. */
function evidence(form: MaatAuditForm): HTMLElement {
  const [first] = all(form, 'group').filter((group) => group.matches('[aria-labelledby]'));
  if (first === undefined) throw new Error('There is no evidence.');
  return first;
}
const piece = (form: MaatAuditForm, number: number) =>
  get(evidence(form), 'group', `Piece of evidence ${number}`);
const button = (form: MaatAuditForm, name: string) => get(evidence(form), 'button', name);

function evidenceFor(form: MaatAuditForm): readonly Evidence[] | undefined {
  const answer = answerTo(form, 'story');
  return answer?.state === 'answered' ? answer.evidence : undefined;
}

describe('evidence', () => {
  it('says when, what, which contact, invited and attended', async () => {
    const form = await open();
    click(button(form, 'Add a piece of evidence'));
    expect(nameOf(focused(form))).to.equal('Day');
    type(get(piece(form, 1), 'textbox', 'Month'), '2');
    type(get(piece(form, 1), 'textbox', 'Year'), '2026');
    insert(get(piece(form, 1), 'textbox', 'What happened, or what the record shows'), ' a\nb ');
    pick(get(piece(form, 1), 'combobox', 'Type of contact'), 'Email');
    get(piece(form, 1), 'checkbox', 'Invited to the meeting').click();
    const [only, ...others] = evidenceFor(form) ?? [];
    expect(others).to.deep.equal([]);
    const { id, ...said } = only ?? { id: '' };
    expect(id).to.match(/^[0-9a-f]{16}$/);
    expect(said).to.deep.equal({
      when: '2026-02',
      what: ' a\nb ',
      contactType: 'email',
      invited: true,
    });
  });

  it('may stand alone, and stays when the answer beside it is deleted', async () => {
    const form = await open();
    click(button(form, 'Add a piece of evidence'));
    insert(get(piece(form, 1), 'textbox', 'What happened, or what the record shows'), 'x');
    const story = get(form, 'textbox', '1. What happened?');
    insert(story, 'It did');
    retype(story, '');
    expect(evidenceFor(form)?.map(({ what }) => what)).to.deep.equal(['x']);
    expect(answerTo(form, 'story')).not.to.have.property('value');
  });

  it('says no when a box is unticked again, and nothing of a box that was never used', async () => {
    const form = await open();
    click(button(form, 'Add a piece of evidence'));
    const invited = get(piece(form, 1), 'checkbox', 'Invited to the meeting');
    invited.click();
    invited.click();
    expect(evidenceFor(form)?.[0]).to.include({ invited: false });
    expect(evidenceFor(form)?.[0]).not.to.have.property('attended');
  });

  it('is removed and brought back, with its id', async () => {
    const rows = [
      { id: 'a', what: 'one\r\ntwo', contactType: 'telephone' },
      { id: 'b', when: { day: '31', month: 'Feb' } },
    ];
    const form = await open({ story: { state: 'answered', evidence: rows } });
    click(button(form, 'Remove piece of evidence 1'));
    expect(evidenceFor(form)).to.deep.equal([rows[1]]);
    expect(nameOf(focused(form))).to.equal('Add another piece of evidence');
    expect(get(piece(form, 1), 'combobox', 'Type of contact').value).to.equal('');
    click(get(form, 'button', 'Undo'));
    expect(evidenceFor(form)).to.deep.equal(rows);
    get(piece(form, 1), 'checkbox', 'Attended the meeting').click();
    expect(evidenceFor(form)).to.deep.equal([{ ...rows[0], attended: true }, rows[1]]);
  });

  it('is gone with its last piece, and the answer stays', async () => {
    const answer = { state: 'answered', value: 'x', evidence: [{ id: 'a' }] } as const;
    const form = await open({ story: answer });
    click(button(form, 'Remove piece of evidence 1'));
    expect(answerTo(form, 'story')).to.deep.equal({ state: 'answered', value: 'x' });
  });

  it('follows the host', async () => {
    const form = await open({ story: { state: 'answered', evidence: [{ id: 'a' }] } });
    const list = get(piece(form, 1), 'combobox', 'Type of contact');
    pick(list, 'Email');
    sessionOf(form).setEvidence('story', [{ id: 'a', contactType: 'telephone', attended: true }]);
    expect(list.value).to.equal('telephone');
    expect(get(piece(form, 1), 'checkbox', 'Attended the meeting').checked).to.equal(true);
    expect(has(evidence(form), 'group', 'Piece of evidence 2')).to.equal(false);
  });
});
