import { describe, expect, it, test } from 'vitest';
import {
  area,
  areasOf,
  factsWith,
  graded,
  line,
  mark,
  noEvidence,
  notApplicable,
  valuesOf,
} from '../support/facts.js';
import { answered } from '../support/kit.js';

const words = answered('Said.');
const two = areasOf([area('plan'), area('visit')]);
const sound = {
  planOne: words,
  planTwo: words,
  planJudged: graded('sound'),
  visitOne: words,
  visitTwo: words,
  visitJudged: graded('failing'),
};
describe('judgements', () => {
  const judged = ['total', 'open', 'exactly.sound', 'atLeast.sound', 'atMost.weak', 'atMost.sound'];
  const paths = judged.map((name) => `judged.${name}`);
  const shares = ['Exactly.failing', 'AtLeast.sound', 'AtMost.excellent'];

  test.each<[string, Readonly<Record<string, object>>, readonly unknown[]]>([
    ['both', sound, [2, 0, 1, 1, 1, 2]],
    ['none', {}, [0, 2, 0, 0, 0, 0]],
    ['one', { planJudged: graded('excellent') }, [1, 1, 0, 1, 0, 0]],
    [
      'one with a reason but no grade',
      { planJudged: answered({ rationale: 'x' }) },
      [0, 2, 0, 0, 0, 0],
    ],
    ['one that is N/A', { ...sound, visitJudged: notApplicable }, [1, 0, 1, 1, 0, 1]],
    ['one by a grade that is not in the scale', { planJudged: graded('fine') }, [0, 2, 0, 0, 0, 0]],
  ])('are counted: %s', (_, answers, expected) => {
    expect(valuesOf(two, answers, paths)).toEqual(expected);
  });

  it('are shares of the areas that can be judged, open ones among them', () => {
    const share = shares.map((name) => `judged.share${name}`);
    expect(valuesOf(two, sound, share)).toEqual([0.5, 0.5, 1]);
    expect(valuesOf(two, { visitJudged: graded('failing') }, share)).toEqual([0.5, 0, 0.5]);
    expect(valuesOf(two, {}, share)).toEqual([0, 0, 0]);
    const none = { planJudged: notApplicable, visitJudged: notApplicable };
    expect(valuesOf(two, none, share)).toEqual([undefined, undefined, undefined]);
  });

  it('are unknown in a tool that asks for none, and by a grade that is not in the scale', () => {
    const plain = areasOf([
      { id: 'plan', title: 'Plan', area: true, questions: [line('planOne')] },
    ]);
    expect(valuesOf(plain, { planOne: words }, paths)).toEqual(paths.map(() => undefined));
    expect(factsWith(two, sound)('judged.exactly.fine')).toBeUndefined();
  });

  it('are those of the areas alone', () => {
    const other = areasOf([area('plan'), area('visit', { area: false })]);
    expect(valuesOf(other, sound, ['judged.total', 'judged.atMost.weak'])).toEqual([1, 0]);
    expect(factsWith(other, sound)('sections.visit.judgement')).toBe('failing');
  });

  it('count where a section asks for nothing else', () => {
    const only = area('visit', { questions: [mark('visitJudged')] });
    const tool = areasOf([area('plan'), only]);
    expect(valuesOf(tool, sound, ['judged.total', 'areas.total'])).toEqual([2, 2]);
    expect(valuesOf(tool, {}, ['judged.open', 'areas.total'])).toEqual([2, 2]);
    const none = { ...sound, visitJudged: notApplicable };
    expect(valuesOf(tool, none, ['judged.total', 'areas.total'])).toEqual([1, 1]);
  });
});

describe('answers of a section', () => {
  const counts = ['answered', 'notApplicable', 'noEvidence', 'blank'];
  const ofPlan = [...counts, 'judgement'].map((name) => `sections.plan.${name}`);

  test.each<[string, Readonly<Record<string, object>>, readonly unknown[]]>([
    ['blank', {}, [0, 0, 0, 2, undefined]],
    ['white space, which is blank', { planOne: answered(' \n') }, [0, 0, 0, 2, undefined]],
    [
      'N/A and no evidence, which are not',
      { planOne: notApplicable, planTwo: noEvidence },
      [0, 1, 1, 0, undefined],
    ],
    ['its judgement, which is none of them', { planJudged: graded('weak') }, [0, 0, 0, 2, 'weak']],
    ['all', sound, [2, 0, 0, 0, 'sound']],
  ])('are counted apart: %s', (_, answers, expected) => {
    expect(valuesOf(two, answers, ofPlan)).toEqual(expected);
  });

  it('are unknown of a section that the tool has not', () => {
    expect(valuesOf(two, sound, ['sections.other.blank', 'sections.other.judgement'])).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('areas and evidence', () => {
  const areas = ['total', 'withoutEvidence', 'shareWithoutEvidence'].map((name) => `areas.${name}`);
  const evidence = ['answered', 'notApplicable', 'noEvidence', 'blank', 'shareWithout'];
  const paths = [...areas, ...evidence.map((name) => `evidence.${name}`)];
  const none = { planOne: noEvidence, planTwo: noEvidence };

  test.each<[string, Readonly<Record<string, object>>, readonly unknown[]]>([
    ['nothing is known', {}, [2, 0, 0, 0, 0, 0, 4, 0]],
    ['an area without evidence', none, [2, 1, 0.5, 0, 0, 2, 2, 0.5]],
    ['N/A apart', { planOne: noEvidence, planTwo: notApplicable }, [2, 1, 0.5, 0, 1, 1, 2, 1 / 3]],
    ['a blank may turn out to be evidence', { planOne: noEvidence }, [2, 0, 0, 0, 0, 1, 3, 0.25]],
    ['an answer is evidence', { ...none, planTwo: words }, [2, 0, 0, 1, 0, 1, 2, 0.25]],
    [
      'a judgement is none',
      { ...none, planJudged: graded('failing') },
      [2, 1, 0.5, 0, 0, 2, 2, 0.5],
    ],
  ])('are told: %s', (_, answers, expected) => {
    expect(valuesOf(two, answers, paths)).toEqual(expected);
  });

  it('weigh by question', () => {
    const questions = [
      line('planOne', { weight: 3 }),
      line('planTwo'),
      line('planThree', { weight: 0 }),
    ];
    const tool = areasOf([area('plan', { questions: [...questions, mark('planJudged')] })]);
    const share = (answers: object) => factsWith(tool, { ...answers })('evidence.shareWithout');
    expect(share({ planOne: noEvidence })).toBe(0.75);
    expect(share({ planTwo: noEvidence })).toBe(0.25);
    expect(share({ planThree: noEvidence })).toBe(0);
    expect(share({ planOne: notApplicable, planTwo: noEvidence })).toBe(1);
    // All that is left weighs nothing, and a share of nothing is unknown.
    expect(share({ planOne: notApplicable, planTwo: notApplicable })).toBeUndefined();
  });

  it('add fractions of weight up by state, so that a share is what it has always been', () => {
    const weights = [0.1, 0.2, 0.3, 0.6];
    const questions = weights.map((weight, at) => line(`plan${at}`, { weight }));
    const tool = areasOf([area('plan', { questions })]);
    const answers = { plan0: words, plan1: words, plan2: noEvidence, plan3: words };
    expect(factsWith(tool, answers)('evidence.shareWithout')).toBe(0.25);
  });

  it('know no share where ‘no evidence found’ cannot be answered', () => {
    const questions = [line('planOne', { noEvidence: false })];
    const tool = areasOf([area('plan', { questions })]);
    expect(valuesOf(tool, { planOne: words }, paths)).toEqual([
      ...[1, undefined, undefined],
      ...[1, 0, 0, 0, undefined],
    ]);
  });
});
