import type { MaatAuditForm } from '@maat/elements';
import type { Answers, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect } from '@open-wc/testing';
import { judged, judgedGood } from '../fixtures/judged.js';
import { auditOf } from '../support/audit.js';
import { all, focused, get, nameOf, textOf } from '../support/find.js';
import { openForm, rootOf, sessionOf } from '../support/form.js';
import { click, insert } from '../support/use.js';

const open = (answers: Answers = judgedGood, tool = judged) =>
  openForm({ tool, layout: 'page', audit: auditOf(tool, answers) });
const part = (form: MaatAuditForm, name: string) => rootOf(form).querySelector(`[part=${name}]`);
const advice = (form: MaatAuditForm) => textOf(part(form, 'advice') ?? form);
const overall = (form: MaatAuditForm) => get(form, 'group', 'Overall grade');

async function choose(form: MaatAuditForm, group: string, label: string): Promise<void> {
  click(get(get(form, 'group', group), 'radio', label));
  await form.updateComplete;
}

describe('the advice of the grading rules', () => {
  it('says nothing before the auditor has chosen a grade', async () => {
    const form = await open();
    expect(advice(form)).to.equal('');
    await choose(form, 'Overall grade', 'Good');
    expect(advice(form)).to.contain('The rules expect the grade that you chose: Good.');
  });

  it('challenges a grade that departs from a rule, with its reason, its sentence and its questions', async () => {
    const form = await open({
      ...judgedGood,
      immediate: { state: 'answered', value: 'yes' },
    });
    await choose(form, 'Overall grade', 'Good');
    expect(advice(form)).to.contain('The rules expect Inadequate. You chose Good.');
    expect(advice(form)).to.contain('Immediate actions are needed to address concerns.');
    expect(advice(form)).to.contain('You can keep your grade: give the reason for it.');
    const quotes = [...(part(form, 'advice')?.querySelectorAll('blockquote') ?? [])].map(textOf);
    expect(quotes[0]).to.equal('There are immediate actions needed to address concerns');
    const [link] = all(part(form, 'advice') ?? form, 'link');
    expect(link && nameOf(link)).to.equal('Are immediate actions needed?');
    link?.click();
    expect(get(form, 'group', 'Are immediate actions needed?').contains(focused(form))).to.equal(
      true,
    );
  });

  it('needs a reason to depart from what should be, and no more once it is written', async () => {
    const form = await open({
      ...judgedGood,
      overallGrade: { state: 'answered', value: { grade: 'inadequate' } },
    });
    form.submit();
    await form.updateComplete;
    const codes = () => sessionOf(form).issues.map(({ code }) => code);
    expect(codes()).to.contain('grade.reason-missing');
    expect(textOf(overall(form))).to.contain(
      'give the reason for the grade, as it departs from a rule',
    );
    const [box] = all(overall(form), 'textbox');
    if (box) insert(box, 'The plan was never read.');
    await form.updateComplete;
    expect(codes()).not.to.contain('grade.reason-missing');
    expect(advice(form)).to.contain('You can keep your grade: its reason is given.');
  });

  it('opens every rule in plain words', async () => {
    const form = await open();
    await choose(form, 'Overall grade', 'Good');
    const trace = part(form, 'advice')?.querySelector('details');
    expect(trace?.open).to.equal(false);
    click(trace?.querySelector('summary') ?? form);
    const words = textOf(trace ?? form);
    expect(words).to.contain(
      'Applies. Expects Good: The areas are judged consistently good or better.',
    );
    expect(words).to.contain('Areas judged Requires improvement or worse: 0');
    expect(words).to.contain('Areas still to be judged: 0');
    expect(words).to.contain('Share of questions without evidence, by weight: 0%');
    expect(words).not.to.match(/judged\.|flags\.|thresholds\./);
    expect(trace?.querySelectorAll(':scope > ul > li')).to.have.lengthOf(judged.rules?.length ?? 0);
  });

  it('stands in the form as printed, which asks for no judgements', async () => {
    const form = await open({}, westMidlands);
    const group = 'Please use the criteria above to give the case an overall grade';
    await choose(form, group, 'Requires improvement');
    expect(advice(form)).to.contain('From what is answered so far, the rules expect no grade.');
    expect(advice(form)).to.contain('records actions or areas for improvement');
  });

  it('is not there in a tool without rules', async () => {
    const { rules: _, ...without } = judged;
    expect(part(await open(judgedGood, without), 'advice')).to.equal(null);
  });

  it('is not rendered again by a key press elsewhere', async () => {
    const form = await open();
    await choose(form, 'Overall grade', 'Good');
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    const place = part(form, 'advice');
    if (place) observer.observe(place, { subtree: true, childList: true, characterData: true });
    const box = get(form, 'textbox', 'What of plans?');
    insert(box, ' And kept.');
    await form.updateComplete;
    changes += observer.takeRecords().length;
    expect(changes).to.equal(0);
  });
});

describe('the reasons for a grade', () => {
  it('are called optional where they are, and not where the check wants them', async () => {
    const graded = (rationale: { label: string; required?: boolean }): Tool => ({
      ...judged,
      sections: [
        {
          id: 'end',
          title: 'End',
          questions: [{ id: 'mark', kind: 'grade', label: 'Mark', rationale }],
        },
      ],
    });
    const shows = async (rationale: { label: string; required?: boolean }) => {
      const form = await open({}, graded(rationale));
      return textOf(get(form, 'group', 'Mark')).includes('(optional)');
    };
    expect(await shows({ label: 'Why?' })).to.equal(false);
    expect(await shows({ label: 'Why?', required: true })).to.equal(false);
    expect(await shows({ label: 'Why?', required: false })).to.equal(true);
  });
});

describe('the profile of judgements', () => {
  it('says each in words and by the length of a bar, and leads there', async () => {
    const form = await open({ ...judgedGood, plansJudgement: { state: 'not-applicable' } });
    const rows = () => [...(part(form, 'profile')?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    expect(rows()).to.deep.equal(['Plans Not applicable (N/A) □□□□', 'Safety Good ■■■□']);
    await choose(form, 'Your judgement of safety', 'Inadequate');
    expect(rows()[1]).to.equal('Safety Inadequate ■□□□');
    get(part(form, 'profile') ?? form, 'link', 'Safety').click();
    const judgement = get(form, 'group', 'Your judgement of safety');
    expect(judgement.contains(focused(form))).to.equal(true);
  });

  it('is not there where no area is judged', async () => {
    expect(part(await open({}, westMidlands), 'profile')).to.equal(null);
  });
});

describe('a flag that calls for immediate action', () => {
  it('shows the contacts at once, and no more when it is taken back', async () => {
    const form = await open();
    expect(part(form, 'contacts')).to.equal(null);
    await choose(form, 'Are immediate actions needed?', 'Yes');
    expect(textOf(part(form, 'contacts') ?? form)).to.equal(
      'Tell one of these at once: The safeguarding lead, 0000 111 222, day and night',
    );
    await choose(form, 'Are immediate actions needed?', 'No');
    expect(part(form, 'contacts')).to.equal(null);
  });

  it('is not any other flag', async () => {
    const form = await open();
    await choose(form, 'Are there safety concerns?', 'Yes');
    expect(part(form, 'contacts')).to.equal(null);
  });
});
