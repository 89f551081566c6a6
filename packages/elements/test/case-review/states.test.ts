import { defineActionLog } from '@maat/elements/action-log';
import { defineCaseReview, type MaatCaseReview } from '@maat/elements/case-review';
import { cy } from '@maat/elements/locale/cy';
import { actionLogCy, caseReviewCy, roundReportCy } from '@maat/elements/locale/cy-reviews';
import { defineRoundReport } from '@maat/elements/round-report';
import type { Review } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { judged } from '../fixtures/judged.js';
import { press } from '../support/real-input.js';
import { report } from './a-report.js';
import { open, review } from './case.js';
import { tooWide } from './too-wide.js';

defineCaseReview();
defineActionLog();
defineRoundReport();

const by = { role: 'chair' };
const at = '2026-03-09T10:00:00Z';
const finding = (text: string) => ({ id: 'f1', kind: 'improvement', text, by, at }) as const;
const steps = [{ id: 's1', status: 'open', by, at }] as const;
const said: Review = {
  ...review,
  findings: [finding('Nobody told the school.')],
  judgements: [
    { id: 'j1', target: 'outcome', stage: 'moderated', grade: 'good', reason: 'So.', by, at },
  ],
  dissents: [{ id: 'd1', agency: 'police', judgement: 'j1', reason: 'No.', by, at }],
  actions: [{ id: 'a1', text: 'Tell the school', agency: 'police', steps, by, at }],
  agreedGrade: { grade: 'good', reason: 'So it was.', by, at },
};

/** A review that two people changed at once, with the choice between them. */
async function inConflict(): Promise<MaatCaseReview> {
  const element = await open({ place: 'learning', review: said });
  element.review = { ...said, revision: 1, findings: [finding('Mine.')] };
  await element.updateComplete;
  element.markSaved(said);
  element.conflict = { ...said, revision: 2, findings: [finding('Theirs.')] };
  await element.updateComplete;
  return element;
}

async function inPage<NAME extends 'maat-action-log' | 'maat-round-report'>(
  name: NAME,
  properties: object,
): Promise<HTMLElementTagNameMap[NAME]> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const element = Object.assign(document.createElement(name), { tool: judged }, properties);
  place.append(element);
  await element.updateComplete;
  return element;
}

const welsh = { locale: cy, labels: caseReviewCy };
const agreed = { review: { ...said, status: 'agreed' } as Review };
const log = { reviews: [said], today: '2026-03-09' };

const states: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'a review with two versions': inConflict,
  'an agreed review, what was learned': () => open({ ...agreed, place: 'learning' }),
  'an agreed review, the grade': () => open({ ...agreed, place: 'case-grade' }),
  'a review to be read': () => open({ review: said, readOnly: true, place: 'case-grade' }),
  'the returns in Welsh': () => open({ ...welsh, review: said }),
  'a question in Welsh': () => open({ ...welsh, review: said, place: 'question-plansStory' }),
  'what was learned in Welsh': () => open({ ...welsh, review: said, place: 'learning' }),
  'actions to be read': () => inPage('maat-action-log', { ...log, readOnly: true }),
  'actions in Welsh': () => inPage('maat-action-log', { ...log, locale: cy, labels: actionLogCy }),
  'a report in Welsh': () =>
    inPage('maat-round-report', { report, locale: cy, labels: roundReportCy }),
};

describe('what is shown at a meeting and after it', () => {
  for (const [name, show] of Object.entries(states)) {
    it(`passes axe, and fits on a phone: ${name}`, async () => {
      const element = await show();
      expect(await axeFaults(element)).to.deep.equal([]);
      element.style.width = '320px';
      expect(await axeFaults(element)).to.deep.equal([]);
      expect(tooWide(element)).to.deep.equal([]);
    });
  }

  it('has a choice between two versions that is made by keys alone', async () => {
    const element = await inConflict();
    const root = element.shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>('#conflict')?.focus();
    await press('Tab');
    expect(root.activeElement?.id).to.match(/-mine$/);
    await press('ArrowDown');
    expect(root.activeElement?.id).to.match(/-theirs$/);
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(element.review?.findings?.map(({ text }) => text)).to.deep.equal(['Theirs.']);
    expect(element.clashes).to.deep.equal([]);
  });
});
