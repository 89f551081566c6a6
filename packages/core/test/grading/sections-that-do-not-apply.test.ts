import { describe, expect, it } from 'vitest';
import {
  area,
  areasOf,
  factsWith,
  graded,
  noEvidence,
  notApplicable,
  valuesOf,
} from '../support/facts.js';
import { answered } from '../support/kit.js';

const words = answered('Said.');
const two = areasOf([area('plan'), area('visit')]);

describe('a section that does not apply counts as if it were not there', () => {
  const paths = [
    'judged.total',
    'judged.open',
    'judged.atMost.failing',
    'areas.total',
    'areas.shareWithoutEvidence',
    'evidence.notApplicable',
    'evidence.blank',
    'evidence.shareWithout',
  ];
  const plan = { planOne: noEvidence, planTwo: words, planJudged: graded('weak') };
  const without = valuesOf(areasOf([area('plan')]), plan, paths);

  it('where all of it is N/A, its judgement whatever it is', () => {
    const visit = { visitOne: notApplicable, visitTwo: notApplicable };
    expect(valuesOf(two, { ...plan, ...visit }, paths)).toEqual(without);
    expect(valuesOf(two, { ...plan, ...visit, visitJudged: graded('failing') }, paths)).toEqual(
      without,
    );
    expect(factsWith(two, { ...plan, ...visit })('sections.visit.notApplicable')).toBe(2);
  });

  it('where it is not asked', () => {
    const when = { '==': [{ var: 'answers.planTwo' }, 'Visited.'] } as const;
    const asked = areasOf([area('plan'), area('visit', { when })]);
    const given = { visitOne: noEvidence, visitJudged: graded('failing') };
    expect(valuesOf(asked, { ...plan, ...given }, paths)).toEqual(without);
    expect(
      valuesOf(asked, { ...plan, ...given, planTwo: answered('Visited.') }, ['judged.total']),
    ).toEqual([2]);
    expect(factsWith(asked, { ...plan, ...given })('sections.visit.judgement')).toBeUndefined();
  });

  it('where it was the only one to be judged', () => {
    const one = areasOf([area('visit')]);
    const visit = { visitOne: notApplicable, visitTwo: notApplicable, visitJudged: graded('weak') };
    expect(valuesOf(one, visit, paths)).toEqual(valuesOf(areasOf([]), {}, paths));
  });
});
