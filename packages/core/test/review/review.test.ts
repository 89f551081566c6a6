import { describe, expect, test } from 'vitest';
import { agreeReview } from '../../src/review/agree-review.js';
import {
  changeReview,
  type ReviewChange,
  ReviewChangeRefused,
} from '../../src/review/change-review.js';
import { checkReview } from '../../src/review/check-review.js';
import { reviewedReturn } from '../../src/review/create-review.js';
import { auditDigestOf, seal } from '../../src/seal/seal.js';
import { validateReview } from '../../src/validate/validate-review.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { action, by, empty, finding, full, later, remark } from './kit.js';

const graded = { ...everyKind, roles: { ...everyKind.roles, overallGrade: 'mark' } };
const moment = { now: new Date(later) };
const codesOf = (review: unknown) => {
  const validation = validateReview(everyKind, review);
  return validation.ok ? [] : validation.issues.map(({ code, pointer }) => [code, pointer]);
};

test('a new review rests on returns as they were read, sealed or not', () => {
  expect(validateReview(everyKind, empty)).toEqual({ ok: true, value: empty });
  expect(reviewedReturn(seal(everyAudit), 'police')).toEqual({
    audit: everyAudit.id,
    agency: 'police',
    tool: everyAudit.tool,
    digest: auditDigestOf(everyAudit),
  });
});

describe('a change', () => {
  test('adds, replaces and takes away one thing, and moves the revision on', () => {
    const added = changeReview(empty, { put: 'remarks', item: remark }, moment);
    expect(added).toEqual({ ...empty, remarks: [remark], revision: 1, changedAt: later });
    const other = { ...remark, text: 'Who?' };
    const replaced = changeReview(added, { put: 'remarks', item: other }, moment);
    expect(replaced.remarks).toEqual([other]);
    const removed = changeReview(replaced, { remove: 'remarks', id: 'r1' }, moment);
    expect(removed).toEqual({ ...empty, revision: 3, changedAt: later });
  });

  test('sets the agreed grade, and takes it back', () => {
    const agreedGrade = { grade: 'low', reason: 'As seen', by, at: later };
    const set = changeReview(empty, { agreedGrade }, moment);
    expect(set.agreedGrade).toEqual(agreedGrade);
    expect(changeReview(set, { agreedGrade: null }, moment)).not.toHaveProperty('agreedGrade');
  });

  test.each<ReviewChange>([
    { put: 'remarks', item: remark },
    { put: 'actions', item: { ...action, id: 'a2' } },
    { remove: 'actions', id: 'a1' },
    { agreedGrade: null },
  ])('of an agreed review is refused, but for what becomes of its actions: %j', (change) => {
    const agreed = { ...full, status: 'agreed' } as const;
    expect(() => changeReview(agreed, change, moment)).toThrow(new ReviewChangeRefused('agreed'));
    const step = { id: 's2', status: 'done', by, at: later } as const;
    const item = { ...action, steps: [...action.steps, step] };
    expect(changeReview(agreed, { put: 'actions', item }, moment).actions).toEqual([item]);
  });
});

test('what something else names cannot be taken away before it', () => {
  const removeFinding = { remove: 'findings', id: 'f1' } as const;
  const removeJudgement = { remove: 'judgements', id: 'j1' } as const;
  for (const change of [removeFinding, removeJudgement]) {
    expect(() => changeReview(full, change, moment)).toThrow(new ReviewChangeRefused('named'));
  }
  const withoutAction = changeReview(full, { remove: 'actions', id: 'a1' }, moment);
  expect(changeReview(withoutAction, removeFinding, moment)).not.toHaveProperty('findings');
});

describe('a review is agreed', () => {
  test('when it rests on returns and has the grade that the tool asks for', () => {
    const { agreedGrade: _, ...ungraded } = full;
    expect(agreeReview(graded, { ...ungraded, returns: [] }, moment)).toMatchObject({
      ok: false,
      issues: [
        { code: 'review.no-returns', severity: 'error', pointer: '/returns' },
        { code: 'review.grade-missing', severity: 'error', pointer: '/agreedGrade' },
        { code: 'review.action-undated', severity: 'warning' },
      ],
    });
    expect(agreeReview(graded, full, moment)).toMatchObject({
      ok: true,
      review: { ...full, status: 'agreed', revision: 1, changedAt: later, agreedAt: later },
    });
  });

  test('with what is worth a look beside it', () => {
    const done = [...action.steps, { id: 's2', status: 'done' as const, by, at: later }];
    const review = {
      ...full,
      findings: [finding, { ...finding, id: 'f2' }, { ...finding, id: 'f3', kind: 'strength' }],
      actions: [{ ...action, due: '2026-06-01', steps: done }],
    } as const;
    expect(checkReview(everyKind, review).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['review.finding-unanswered', '/findings/1'],
      ['review.impact-missing', '/actions/0'],
    ]);
  });
});

describe('a review that names what is not there', () => {
  test.each([
    ['a question', { remarks: [{ ...remark, question: 'nothing' }] }, '/remarks/0/question'],
    ['a return', { remarks: [{ ...remark, audit: 'three' }] }, '/remarks/0/audit'],
    ['a grade', { agreedGrade: { ...full.agreedGrade, grade: 'none' } }, '/agreedGrade/grade'],
    ['a finding', { findings: [] }, '/actions/0/findings/0'],
    ['a judgement', { judgements: [] }, '/dissents/0/judgement'],
    [
      'an answer',
      { findings: [{ ...finding, restsOn: [{ question: 'line', audit: 'three' }] }] },
      '/findings/0/restsOn/0/audit',
    ],
  ])('is refused: %s', (_, members, pointer) => {
    expect(codesOf({ ...full, ...members })).toEqual([['reference.unknown', pointer]]);
  });

  test('is refused: agencies that the tool does not list', () => {
    const listed = {
      ...everyKind,
      codeLists: { ...everyKind.codeLists, agencies: [{ code: 'police', label: 'Police' }] },
    };
    const validation = validateReview(listed, full);
    expect(validation).toMatchObject({
      issues: [{ code: 'reference.unknown', pointer: '/dissents/0/agency' }],
    });
  });
});
