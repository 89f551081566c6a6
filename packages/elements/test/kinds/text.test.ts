import { createAudit } from '@maat/core';
import type { Question } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { get } from '../support/find.js';
import { answerTo, openForm, sessionOf, valueAt } from '../support/form.js';
import { finish, insert, retype, type } from '../support/use.js';

const open = () => openForm({ tool: allKinds, layout: 'page' });

/** Texts that are easily harmed: each must come through byte for byte. */
const texts = {
  'spaces around it': '  two before, three after   ',
  'nothing but spaces': '   ',
  'an emoji of several code points': '👩🏽‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301 \u00e9',
  Welsh: 'Ŵyr pwy yw’r plentyn? Tŷ Bach, Llŷn',
  'right-to-left': 'הילד אמר: \u202bשלום\u202c مرحبا',
  markup: '<img src=x onerror=alert(1)> &amp; </textarea><script>',
  'no-break and zero-width characters': 'a\u00a0b\u200bc\ufeffd',
};

describe('a text', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`is kept byte for byte: ${name}`, async () => {
      const form = await open();
      for (const [id, label] of [
        ['remark', 'Remark (optional)'],
        ['story', '1. What happened?'],
      ] as const) {
        const control = get(form, 'textbox', label);
        insert(control, text);
        finish(control);
        expect(answerTo(form, id)).to.deep.equal({ state: 'answered', value: text });
        expect(control.value).to.equal(text);
      }
    });
  }

  it('is kept key by key, and is a blank again when it is deleted', async () => {
    const form = await open();
    const control = get(form, 'textbox', 'Remark (optional)');
    type(control, 'ab');
    expect(valueAt(form, 'remark')).to.equal('ab');
    retype(control, '');
    expect(answerTo(form, 'remark')).to.equal(undefined);
  });

  it('has as many lines as its tool says, before anything is typed', async () => {
    const heightOf = async (rows: number) => {
      const sections = allKinds.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) =>
          question.id === 'story' ? ({ ...question, rows } as Question) : question,
        ),
      }));
      const form = await openForm({ tool: { ...allKinds, sections }, layout: 'page' });
      const { offsetHeight } = get(form, 'textbox', '1. What happened?');
      form.remove();
      return offsetHeight;
    };
    const [two, four, nine] = [await heightOf(2), await heightOf(4), await heightOf(9)];
    const line = (nine - two) / 7;
    expect(line).to.be.greaterThan(12);
    expect(four - two).to.be.closeTo(line * 2, 1);
    expect(two).to.be.within(line * 2, line * 4);
    expect(await heightOf(100)).to.be.at.least(Math.floor(two + line * 28));
  });

  it('of many lines keeps its lines', async () => {
    const form = await open();
    insert(get(form, 'textbox', '1. What happened?'), '\n one\n\n two \n');
    expect(valueAt(form, 'story')).to.equal('\n one\n\n two \n');
  });

  it('of 50 kB is taken as it is pasted', async () => {
    const form = await open();
    const text = 'Ffŵl 🙂 \t'.repeat(5000);
    const control = get(form, 'textbox', '1. What happened?');
    control.focus();
    document.execCommand('insertText', false, text);
    expect(valueAt(form, 'story')).to.equal(text);
    expect(control).to.have.property('maxLength', -1);
  });

  it('pasted into the middle leaves the caret behind it', async () => {
    const form = await open();
    const control = get(form, 'textbox', 'Remark (optional)');
    insert(control, 'ad');
    control.setSelectionRange(1, 1);
    insert(control, 'bc');
    expect(valueAt(form, 'remark')).to.equal('abcd');
    expect(control.selectionStart).to.equal(3);
  });

  it('that the host changes shows up, also in a control that has the focus', async () => {
    const form = await open();
    const control = get(form, 'textbox', 'Remark (optional)');
    insert(control, 'mine');
    sessionOf(form).set('remark', 'theirs');
    expect(control.value).to.equal('theirs');
    sessionOf(form).undo();
    sessionOf(form).undo();
    expect(control.value).to.equal('');
  });
});

describe('a text with Windows line breaks', () => {
  const story = 'one\r\ntwo\rthree\n';
  const audit = {
    ...createAudit(allKinds, { id: 'a1', now: new Date(0) }),
    answers: {
      story: { state: 'answered', value: story },
      known: { state: 'answered', value: { choice: 'no', explanation: story } },
      grade: { state: 'answered', value: { grade: 'good', rationale: story } },
    },
  } as const;
  const openIt = () => openForm({ tool: allKinds, layout: 'page', audit });

  it('stays as it is while it is only looked at', async () => {
    const form = await openIt();
    const control = get(form, 'textbox', '1. What happened?');
    control.focus();
    finish(control);
    expect(control.value).to.equal('one\ntwo\nthree\n');
    expect(sessionOf(form).audit).to.deep.equal(audit);
  });

  it('stays as it is when the answer beside it is changed', async () => {
    const form = await openIt();
    get(get(form, 'group', 'Was the person known before?'), 'radio', 'Yes').click();
    expect(valueAt(form, 'known')).to.deep.equal({ choice: 'yes', explanation: story });
    get(get(form, 'group', 'Overall grade'), 'radio', 'Poor').click();
    expect(valueAt(form, 'grade')).to.deep.equal({ grade: 'poor', rationale: story });
  });
});
