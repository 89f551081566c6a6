import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.js';
import { answered, auditOf } from '../support/kit.js';

const advice = (answers: object) => grade(westMidlands, auditOf(westMidlands, answers));
const chosen = (id: string) => ({ overallGrade: answered({ grade: id }) });
const outcomeOf = (answers: object, rule: string) =>
  advice(answers).trace.find((entry) => entry.rule === rule)?.outcome;

describe('the rules of the form as it is printed', () => {
  it('propose nothing, as the form asks for no judgement below the grade', () => {
    const { proposed, best, worst, trace, needs } = advice({});
    expect({ proposed, best, worst, needs }).toEqual({
      proposed: undefined,
      best: 'outstanding',
      worst: 'inadequate',
      needs: [],
    });
    expect(trace.map(({ outcome }) => outcome)).toEqual(trace.map(() => 'unknown'));
  });

  it('ask for actions or areas for improvement where the grade is requires improvement', () => {
    const given = chosen('requires-improvement');
    expect(advice(given)).toMatchObject({
      chosen: 'requires-improvement',
      needs: [{ rule: 'requires-improvement-actions', about: 'answers', settled: false }],
    });
    const action = answered([{ id: 'r1', cells: { action: 'Visit' } }]);
    expect(advice({ ...given, actions: action }).needs).toEqual([]);
    expect(advice({ ...given, improvements: answered('Visit.') }).needs).toEqual([]);
    const none = { state: 'not-applicable' };
    expect(advice({ ...given, actions: none, improvements: none }).needs).toHaveLength(1);
  });

  it('ask for good practice and improvement where the grade is outstanding', () => {
    const given = chosen('outstanding');
    expect(advice(given).needs.map(({ rule }) => rule)).toEqual([
      'outstanding-good-practice',
      'outstanding-improvement',
    ]);
    const all = {
      goodPractice: answered('A visit a day.'),
      planImpact: answered('Safer.'),
      safety: answered('Safe.'),
    };
    expect(advice({ ...given, ...all }).needs).toEqual([]);
    expect(outcomeOf({ ...given, ...all }, 'outstanding-improvement')).toBe('met');
  });

  it('know nothing of an audit of another tool', () => {
    const other = { ...auditOf(westMidlands, chosen('good')), tool: { id: 'x', version: '1.0.0' } };
    expect(grade(westMidlands, other).chosen).toBeUndefined();
  });
});
