import type { Action, Finding, Remark, Review, ReviewJudgement } from '@maat/schema';
import { createReview } from '../../src/review/create-review.js';
import { everyKind } from '../support/every-kind.js';

const at = '2026-03-09T10:00:00.000Z';
export const later = '2026-03-09T11:00:00.000Z';
export const by = { role: 'chair' } as const;
export const now = new Date(at);
const digest = `sha256:${'a'.repeat(64)}`;

/** A review of a case that two agencies returned on, with nothing said. */
export const empty: Review = createReview(everyKind, {
  id: 'review-1',
  now,
  case: { id: 'case-1', reference: 'C-1' },
  returns: ['one', 'two'].map((audit) => ({
    audit,
    tool: { id: everyKind.id, version: everyKind.version },
    digest,
  })),
});

export const remark: Remark = { id: 'r1', question: 'line', audit: 'one', text: 'Why?', by, at };
export const finding: Finding = { id: 'f1', kind: 'improvement', text: 'Ask the child', by, at };
export const judgement: ReviewJudgement = {
  id: 'j1',
  target: 'joint-work',
  stage: 'panel',
  grade: 'high',
  reason: 'As told',
  by,
  at,
};
export const action: Action = {
  id: 'a1',
  text: 'Train',
  agency: 'police',
  findings: ['f1'],
  steps: [{ id: 's1', status: 'open', by, at }],
  by,
  at,
};
/** The same with one of each. */
export const full: Review = {
  ...empty,
  judgements: [judgement],
  remarks: [remark],
  findings: [finding],
  actions: [action],
  dissents: [{ id: 'd1', agency: 'school', judgement: 'j1', reason: 'We saw more', by, at }],
  agreedGrade: { grade: 'high', reason: 'All agree', by, at },
};
