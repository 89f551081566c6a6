import type { Review } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeReview, type ReviewChange } from '../../src/review/change-review.js';
import { mergeReviews } from '../../src/review/merge-reviews.js';
import { validateReview } from '../../src/validate/validate-review.js';
import { everyKind } from '../support/every-kind.js';
import { action, by, empty, finding, full, judgement, later, now, remark } from './kit.js';

/** Texts that differ from one another, so that each can be looked for. */
let typed = 0;
const word = fc.constant(null).map(() => `text ${typed++}`);
const id = (letter: string) => fc.constantFrom('1', '2', '3').map((number) => letter + number);
const moment = fc.constantFrom(now.toISOString(), later);
const grade = fc.constantFrom(...everyKind.scale.grades.map((step) => step.id));

const remarks = fc.record({ id: id('r'), text: word, at: moment }).map((members) => ({
  put: 'remarks' as const,
  item: { ...remark, ...members },
}));
const findings = fc.record({ id: id('f'), text: word, at: moment }).map((members) => ({
  put: 'findings' as const,
  item: { ...finding, ...members },
}));
const judgements = fc
  .record({ id: id('j'), reason: word, grade, at: moment })
  .map((members) => ({ put: 'judgements' as const, item: { ...judgement, ...members } }));
const step = fc.record({ id: id('s'), note: word }).map((members) => ({
  ...members,
  status: 'in-progress' as const,
  by,
  at: later,
}));
const steps = fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: (each) => each.id });
const actions = fc
  .record(
    { id: id('a'), text: word, impact: word, steps, at: moment },
    { requiredKeys: ['id', 'text', 'steps', 'at'] },
  )
  .map((members) => ({
    put: 'actions' as const,
    item: { ...action, findings: ['f1'], ...members },
  }));
const grades = fc
  .option(fc.record({ grade, reason: word, at: moment }))
  .map((given) => ({ agreedGrade: given && { ...given, by } }));
const removals = fc.constantFrom<ReviewChange>(
  { remove: 'remarks', id: 'r1' },
  { remove: 'dissents', id: 'd1' },
  { remove: 'actions', id: 'a1' },
);
const edits = fc.array<ReviewChange>(
  fc.oneof(remarks, findings, judgements, actions, grades, removals) as fc.Arbitrary<ReviewChange>,
  { maxLength: 8 },
);

function edited(changes: readonly ReviewChange[], from: Review): Review {
  return changes.reduce((review, change) => changeReview(review, change, { now }), from);
}

/** The texts that people typed into a review. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('text ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('no text typed on either side is missing from the merged review and its open clashes', () => {
  fc.assert(
    fc.property(edits, edits, edits, (before, own, others) => {
      const base = edited(before, full);
      const [mine, theirs] = [edited(own, base), edited(others, base)];
      const known = new Set(textsOf(base));
      const { review, other, clashes } = mergeReviews(base, mine, theirs);
      const held = new Set([review, other].flatMap(textsOf));
      const added = [mine, theirs].flatMap(textsOf).filter((text) => !known.has(text));
      expect(added.filter((text) => !held.has(text))).toEqual([]);
      expect(clashes.length > 0).toBe(JSON.stringify(review) !== JSON.stringify(other));
      for (const outcome of [review, other]) {
        expect(validateReview(everyKind, outcome)).toMatchObject({ ok: true });
        expect(outcome.revision).toBeGreaterThan(Math.max(mine.revision, theirs.revision));
      }
    }),
  );
});

test('each side finds the same clashes, and they read the other way round', () => {
  const key = (clash: object) => JSON.stringify(clash);
  fc.assert(
    fc.property(edits, edits, (own, others) => {
      const [mine, theirs] = [edited(own, full), edited(others, full)];
      const here = mergeReviews(full, mine, theirs);
      const there = mergeReviews(full, theirs, mine);
      expect(there.clashes.map(key).sort()).toEqual(here.clashes.map(key).sort());
      expect(there.review.agreedGrade).toEqual(here.other.agreedGrade);
    }),
  );
});

test('what one side alone changed is as that side left it', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const mine = edited(changes, full);
      const { review, clashes } = mergeReviews(full, mine, full);
      const { revision: _, changedAt: __, ...said } = mine;
      expect(clashes).toEqual([]);
      expect(review).toMatchObject(said);
    }),
  );
});

describe('a review that two people changed', () => {
  const put = (change: ReviewChange, from = full) => changeReview(from, change, { now });

  test('never gives a grade the reason of another', () => {
    const mine = put({ put: 'judgements', item: { ...judgement, grade: 'low' } });
    const theirs = put({ put: 'judgements', item: { ...judgement, reason: 'As seen' } });
    const { review, other, clashes } = mergeReviews(full, mine, theirs);
    expect(clashes).toEqual([{ list: 'judgements', id: 'j1' }]);
    expect(review.judgements).toEqual([{ ...judgement, grade: 'low' }]);
    expect(other.judgements).toEqual([{ ...judgement, reason: 'As seen' }]);
  });

  test('keeps the steps that both added to an action, and clashes over its words', () => {
    const added = (id: string) => [...action.steps, { id, status: 'done' as const, by, at: later }];
    const mine = put({ put: 'actions', item: { ...action, text: 'Teach', steps: added('s2') } });
    const theirs = put({ put: 'actions', item: { ...action, text: 'Show', steps: added('s3') } });
    const { review, clashes } = mergeReviews(full, mine, theirs);
    expect(clashes).toEqual([{ list: 'actions', id: 'a1', member: 'text' }]);
    expect(review.actions?.[0]?.steps.map((each) => each.id)).toEqual(['s1', 's3', 's2']);
  });

  test('puts the steps of an action after those that are kept already', () => {
    const step = (id: string, status: 'in-progress' | 'done') => ({ id, status, by, at: later });
    const withStep = (id: string, status: 'in-progress' | 'done') =>
      put({ put: 'actions', item: { ...action, steps: [...action.steps, step(id, status)] } });
    const [mine, theirs] = [withStep('mine', 'done'), withStep('theirs', 'in-progress')];
    const { review, other, clashes } = mergeReviews(full, mine, theirs);
    const kept = theirs.actions?.[0]?.steps ?? [];
    expect(clashes).toEqual([]);
    for (const { actions } of [review, other]) {
      expect(actions?.[0]?.steps).toEqual([...kept, step('mine', 'done')]);
    }
  });

  test('keeps a finding that one side took away and the other answers with an action', () => {
    const base = { ...empty, findings: [finding] };
    const mine = put({ remove: 'findings', id: 'f1' }, base);
    const theirs = put({ put: 'actions', item: action }, base);
    expect(mergeReviews(base, mine, theirs).review.findings).toEqual([finding]);
  });

  test('keeps a return that one side took away and the other remarks on', () => {
    const mine: Review = { ...empty, returns: empty.returns.slice(1) };
    const theirs = put({ put: 'remarks', item: remark }, empty);
    const { review } = mergeReviews(empty, mine, theirs);
    expect(review.returns.map(({ audit }) => audit)).toEqual(['two', 'one']);
  });
});
