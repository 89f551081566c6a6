import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgreementOptions, agreement, type StagedGrade } from '../../src/index.js';

const scale = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
const options: AgreementOptions = {
  scale,
  target: 'own-practice',
  between: ['self', 'moderated'],
};

/** Grades of one thing at both stages; places count from the best. */
function both(of: string, agency: string, section: string, self: number, moderated?: number) {
  const given = { case: of, agency, section, target: 'own-practice' as const };
  const stages = [
    { ...given, stage: 'self' as const, grade: scale[self] ?? '' },
    ...(moderated === undefined
      ? []
      : [{ ...given, stage: 'moderated' as const, grade: scale[moderated] ?? '' }]),
  ];
  return stages satisfies StagedGrade[];
}

const few = [
  ...both('case 1', 'Police', 'plans', 1, 2),
  ...both('case 1', 'School', 'plans', 1, 1),
  ...both('case 2', 'Police', 'plans', 0, 2),
  ...both('case 2', 'Police', 'assessment', 2, 1),
  ...both('case 2', 'School', 'assessment', 1),
];

/** Twelve things that were graded twice, four in each of three cases. */
const enough = [0, 1, 2].flatMap((of) =>
  ['Police', 'School'].flatMap((agency, at) => [
    ...both(`case ${of}`, agency, 'plans', 1, 1 + ((of + at) % 2)),
    ...both(`case ${of}`, agency, 'assessment', 2, 2 - (of % 2)),
  ]),
);

describe('a self-grade against the moderated one', () => {
  test('is counted: equal, within a step, the matrix, and who graded better', () => {
    const found = agreement(few, options);
    expect(found).toMatchObject({
      kind: 'compared',
      units: 4,
      unpaired: 1,
      exact: { count: 1, of: 4 },
      withinOne: { count: 3, of: 4 },
      stages: {
        matrix: [
          [0, 0, 1, 0],
          [0, 1, 1, 0],
          [0, 1, 0, 0],
          [0, 0, 0, 0],
        ],
        shift: { units: 4, better: 2, same: 1, worse: 1, mean: 0.5 },
      },
    });
    if (found.kind !== 'compared') throw new Error('Not compared.');
    expect([...(found.stages?.byAgency ?? [])]).toEqual([
      ['Police', { units: 3, better: 2, same: 0, worse: 1, mean: 2 / 3 }],
      ['School', { units: 1, better: 0, same: 1, worse: 0, mean: 0 }],
    ]);
    expect([...(found.stages?.bySection ?? [])].map(([section]) => section)).toEqual([
      'assessment',
      'plans',
    ]);
  });

  test('has no coefficient under the floor, which can be moved', () => {
    expect(agreement(few, options)).not.toHaveProperty('coefficients');
    expect(agreement(few, { ...options, floor: 4 })).toHaveProperty('coefficients');
    expect(agreement([], { ...options, floor: 0 })).not.toHaveProperty('coefficients');
  });

  test('has coefficients from the floor upwards, with the same intervals for the same seed in any order', () => {
    const found = agreement(enough, options);
    expect(found).toEqual(agreement([...enough].reverse(), options));
    if (found.kind !== 'compared' || !found.coefficients) throw new Error('No coefficients.');
    for (const estimate of Object.values(found.coefficients)) {
      expect(estimate.interval?.low).toBeLessThanOrEqual(estimate.interval?.high ?? -1);
      expect(estimate.interval?.draws).toBeLessThanOrEqual(2000);
    }
    expect(found.coefficients.weightedKappa?.value).toBeLessThan(1);
  });

  test('draws whole cases again, so that one case has no interval to speak of', () => {
    const one = enough.map((grade) => ({
      ...grade,
      case: 'case 1',
      section: `${grade.case} ${grade.section}`,
    }));
    const found = agreement(one, options);
    if (found.kind !== 'compared') throw new Error('Not compared.');
    const { value, interval } = found.coefficients?.gwetAc2 ?? {};
    expect(interval).toMatchObject({ low: value, high: value });
  });

  test('passes over grades of other targets and stages', () => {
    const others = few.map((grade) => ({ ...grade, target: 'outcome' as const }));
    const peers = few.map((grade) => ({ ...grade, stage: 'peer' as const }));
    expect(agreement([...few, ...others, ...peers], options)).toEqual(agreement(few, options));
  });

  test('of the joint work holds a grade of the whole case to each agency’s own', () => {
    const joint = { case: 'case 1', target: 'joint-work', section: 'plans' } as const;
    const grades: StagedGrade[] = [
      { ...joint, agency: 'Police', stage: 'self', grade: 'good' },
      { ...joint, agency: 'School', stage: 'self', grade: 'inadequate' },
      { ...joint, stage: 'moderated', grade: 'good' },
    ];
    const found = agreement(grades, { ...options, target: 'joint-work' });
    expect(found).toMatchObject({ units: 2, unpaired: 0, exact: { count: 1, of: 2 } });
  });
});

describe('agencies among each other', () => {
  test('are not compared where each graded its own practice', () => {
    const found = agreement(enough, { ...options, between: 'agencies', floor: 0 });
    expect(found).toEqual({ kind: 'not-compared', code: 'own-practice' });
  });

  test('are compared where all graded one thing', () => {
    const grades = few.map((grade) => ({ ...grade, target: 'outcome' as const }));
    const found = agreement(grades, { ...options, target: 'outcome', between: 'agencies' });
    expect(found).toMatchObject({ units: 2, unpaired: 1, exact: { count: 1, of: 2 } });
    expect(found).not.toHaveProperty('stages');
  });
});

describe('what cannot be meant', () => {
  test('is refused: a grade of another scale', () => {
    const odd = [{ ...both('case 1', 'Police', 'plans', 1)[0], grade: 'fair' }] as StagedGrade[];
    expect(() => agreement(odd, options)).toThrow(/'fair' is no step of the scale outstanding/);
  });

  test('is refused: one thing graded twice at one stage', () => {
    expect(() => agreement([...few, ...few.slice(0, 1)], options)).toThrow(/Graded twice/);
  });
});

const thing = fc.record({
  case: fc.constantFrom('a', 'b', 'c'),
  agency: fc.constantFrom('x', 'y'),
  section: fc.constantFrom('p', 'q', 'r'),
  self: fc.nat({ max: 3 }),
  moderated: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});
const things = fc.uniqueArray(thing, {
  selector: (each) => `${each.case} ${each.agency} ${each.section}`,
});

test('the shift turns its sign and the matrix its sides where the stages are exchanged', () => {
  fc.assert(
    fc.property(things, (all) => {
      const grades = all.flatMap((each) =>
        both(each.case, each.agency, each.section, each.self, each.moderated),
      );
      const there = agreement(grades, { ...options, floor: 99 });
      const back = agreement(grades, { ...options, floor: 99, between: ['moderated', 'self'] });
      if (there.kind !== 'compared' || back.kind !== 'compared') throw new Error('Not compared.');
      expect(back.exact).toEqual(there.exact);
      expect(back.withinOne).toEqual(there.withinOne);
      expect(back.stages?.shift.better).toBe(there.stages?.shift.worse);
      expect(back.stages?.shift.mean).toBeCloseTo(-(there.stages?.shift.mean ?? 0), 9);
      const turned = there.stages?.matrix.map((_, row) =>
        there.stages?.matrix.map((other) => other[row]),
      );
      expect(back.stages?.matrix).toEqual(turned);
      expect(there.units + there.unpaired).toBe(all.length);
    }),
  );
});
