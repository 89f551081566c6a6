import type { Audit, GradeCounts, Question, StateCounts, Summary, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/summary/summary-of.js';
import { validateSummary } from '../../src/validate/validate-summary.js';
import { auditsOf, typedIn } from '../support/arbitrary-audits.js';
import { graded, noEvidence, notApplicable } from '../support/facts.js';
import { judgedForm } from '../support/judged.js';
import { answered, auditOf, toolOf } from '../support/kit.js';

const options = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];
const scale = {
  id: 'scale',
  grades: ['good', 'fair', 'poor'].map((id) => ({ id, label: id })),
};

/** A section with a judgement, an overall grade, and a question that hangs on the judgement. */
const tool: Tool = toolOf([], {
  scale,
  roles: { overallGrade: 'overall' },
  sections: [
    {
      id: 'plans',
      title: 'Plans',
      judgement: 'plansJudgement',
      questions: [
        {
          id: 'plan',
          kind: 'narrative',
          label: 'Plan?',
          noEvidence: true,
          sensitivity: 'personal',
        },
        {
          id: 'inTime',
          kind: 'decision',
          label: 'In time?',
          options,
          explanation: { label: 'Why?' },
        },
        { id: 'name', kind: 'text', label: 'Name', sensitivity: 'personal' },
        { id: 'born', kind: 'date', label: 'Born', sensitivity: 'special-category' },
        { id: 'theme', kind: 'text', label: 'Theme' },
        { id: 'stamp', kind: 'stamp', label: 'Stamp' } as unknown as Question,
        { id: 'plansJudgement', kind: 'grade', label: 'Judgement', rationale: { label: 'Why?' } },
        {
          id: 'whyPoor',
          kind: 'narrative',
          label: 'Why?',
          when: { '==': [{ var: 'answers.plansJudgement' }, 'poor'] },
        },
      ],
    },
    { id: 'end', title: 'End', questions: [{ id: 'overall', kind: 'grade', label: 'Grade' }] },
  ],
});

/** As many audits as this, each with these answers. */
function round(...parts: readonly (readonly [count: number, answers: object])[]): Audit[] {
  const all = parts.flatMap(([count, answers]) => Array.from({ length: count }, () => answers));
  return all.map((answers, index) => auditOf(tool, answers, { id: `audit-${index}` }));
}

const said = answered('Said.');

describe('the summary of a round', () => {
  it('counts audits by the state of each answer, by judgement and by grade', () => {
    const audits = round(
      [7, { plan: said, plansJudgement: graded('good'), overall: graded('good') }],
      [6, { plan: notApplicable, plansJudgement: graded('poor'), overall: graded('fair') }],
      [5, { plan: noEvidence, plansJudgement: answered({ rationale: 'So far.' }) }],
      [8, { plan: answered(' '), plansJudgement: notApplicable }],
    );
    const { audits: count, questions, judgements, grade } = summaryOf(tool, audits);
    expect(count).toBe(26);
    expect(questions['plan']).toEqual({ answered: 7, notApplicable: 6, noEvidence: 5, blank: 8 });
    expect(judgements).toEqual({
      plans: {
        grades: { good: 7, fair: 0, poor: 6 },
        ungraded: 5,
        notApplicable: 8,
        noEvidence: 0,
        blank: 0,
      },
    });
    expect(grade?.grades).toEqual({ good: 7, fair: 6, poor: 0 });
  });

  it('counts the state of what is asked of practice, and of no detail of a person', () => {
    expect(Object.keys(summaryOf(tool, []).questions)).toEqual([
      'plan',
      'inTime',
      'theme',
      'whyPoor',
    ]);
  });

  it('does not tell of a question that only some of the audits ask', () => {
    const audits = round(
      [20, { plansJudgement: graded('good') }],
      [6, { plansJudgement: graded('poor'), whyPoor: said }],
      [3, { plansJudgement: graded('fair') }],
    );
    const { questions, judgements } = summaryOf(tool, audits);
    expect(Object.values(questions['whyPoor'] ?? {})).toEqual([null, null, null, null]);
    expect(judgements['plans']?.grades).toEqual({ good: 20, fair: null, poor: null });
  });

  it('says nothing of a round that is small itself', () => {
    const { audits, ...summary } = summaryOf(tool, round([4, { plan: said }]));
    expect(audits).toBeNull();
    expect(countsIn(summary as Summary).every(([, count]) => count === null)).toBe(true);
  });

  it('holds nothing back where it is told not to', () => {
    const summary = summaryOf(tool, round([1, { plan: said }]), { fewest: 1 });
    expect(summary.audits).toBe(1);
    expect(summary.questions['plan']?.answered).toBe(1);
  });

  it('counts an answer that does not fit its question as a blank', () => {
    const audits = round([6, { plan: answered(['yes']), theme: { state: 'skipped' } }]);
    expect(summaryOf(tool, audits).questions['plan']?.blank).toBe(6);
    expect(summaryOf(tool, audits).questions['theme']?.blank).toBe(6);
  });

  it.each([0, 2, 2.5, -5, 1001, Number.NaN])(
    'refuses %d as the least number that is told',
    (fewest) => {
      expect(() => summaryOf(tool, [], { fewest })).toThrow(RangeError);
    },
  );

  it('refuses an audit of another tool, and one that is there twice, by its place', () => {
    const [first, second] = round([2, {}]) as [Audit, Audit];
    const other = { ...second, tool: { id: tool.id, version: '9.0.0' } };
    expect(() => summaryOf(tool, [first, other])).toThrow('audits[1]');
    expect(() => summaryOf(tool, [first, second, first])).toThrow('audits[2]');
  });
});

describe('for any audits', () => {
  const audits = fc
    .array(auditsOf(judgedForm), { minLength: 1, maxLength: 7 })
    .map((all) =>
      all.map((audit, index) => ({ ...audit, id: `case-${index}-9f1`, caseReference: 'REF-7731' })),
    );

  it('nothing that was typed is in the summary, and no code, reference or date', () => {
    fc.assert(
      fc.property(audits, fc.constantFrom(1, 3, 5), (all, fewest) => {
        const summary = summaryOf(judgedForm, all, { fewest });
        const written = JSON.stringify(summary);
        expect(typedIn(all).filter((text) => written.includes(JSON.stringify(text)))).toEqual([]);
        expect(written).not.toMatch(/REF-7731|case-\d|20\d\d-|"yes"|"no"/);
        const strings = stringsIn(summary);
        expect(strings).toEqual([
          'urn:maat:schema:summary:1',
          judgedForm.id,
          judgedForm.version,
          summary.tool.digest,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('the summary has the shape that is published', () => {
    fc.assert(
      fc.property(audits, fc.constantFrom(1, 3, 5), (all, fewest) => {
        const summary = summaryOf(judgedForm, all, { fewest });
        expect(validateSummary(summary)).toMatchObject({ ok: true });
        expect(validateSummary({ ...summary, note: 'A note.' })).toMatchObject({ ok: false });
      }),
      { numRuns: 20 },
    );
  });
});

/** All that an audit can say to the judgement, and to what hangs on it. */
const poor = graded('poor');
const sorts = [
  { plansJudgement: graded('good') },
  { plansJudgement: graded('fair') },
  { plansJudgement: poor },
  { plansJudgement: poor, whyPoor: said },
];
/** The same, beside an answer to another question, or none. */
const moreSorts = sorts.flatMap((answers) => [answers, { ...answers, plan: said }]);

it.each([
  [10, sorts],
  [4, moreSorts],
])(
  'no count of %d audits that is held back can be worked out, be it from other questions',
  (size, each) => {
    const rounds = choices(size, each.length).map((counts) =>
      round(...counts.map((count, index) => [count, each[index] ?? {}] as const)),
    );
    const possible = new Map<string, Map<string, Set<number>>>();
    for (const audits of rounds) {
      const told = summaryOf(tool, audits, { fewest: 3 });
      const written = JSON.stringify(told);
      const values = possible.get(written) ?? new Map<string, Set<number>>();
      possible.set(written, values);
      const counts = new Map(countsIn(summaryOf(tool, audits, { fewest: 1 })));
      for (const [place, count] of countsIn(told)) {
        if (count !== null || impossible.has(place)) continue;
        const real = counts.get(place) ?? whyPoorIn(audits, place);
        values.set(place, (values.get(place) ?? new Set()).add(real));
      }
    }
    const workedOut = [...possible].flatMap(([told, values]) =>
      [...values].filter(isWorkedOut).map(([place]) => `${place} in ${told}`),
    );
    expect(workedOut).toEqual([]);
  },
);

/** A question that nobody asks has no answers: that is known where no judgement is poor. */
function isWorkedOut([place, values]: readonly [string, Set<number>]): boolean {
  return values.size < 2 && !(place.startsWith('whyPoor/') && values.has(0));
}

/** How many say so to the question that only some ask. */
function whyPoorIn(audits: readonly Audit[], place: string): number {
  const asked = audits.filter(({ answers }) => answers['plansJudgement'] === poor);
  const answering = audits.filter(({ answers }) => 'whyPoor' in answers);
  return place === 'whyPoor/answered' ? answering.length : asked.length - answering.length;
}

/** What none of these audits says: whoever knows that knows the count, whatever is told. */
const impossible = new Set([
  ...['plan', 'whyPoor'].flatMap((id) => [`${id}/notApplicable`, `${id}/noEvidence`]),
  ...['ungraded', 'notApplicable', 'noEvidence', 'blank'].map((cell) => `plans/${cell}`),
]);

/** Every way to choose so many, of so many sorts. */
function choices(count: number, sorts: number): readonly (readonly number[])[] {
  if (sorts === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) =>
    choices(count - first, sorts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** Each count of a summary, by its place. */
function countsIn({ questions, judgements, grade }: Summary): [string, number | null][] {
  const rows: [string, StateCounts | GradeCounts][] = [
    ...Object.entries(questions),
    ...Object.entries(judgements),
    ...(grade ? [['grade', grade] as [string, GradeCounts]] : []),
  ];
  return rows.flatMap(([id, row]) => {
    const { grades = {}, ...others } = row as GradeCounts;
    return Object.entries({ ...grades, ...others }).map(
      ([cell, count]): [string, number | null] => [`${id}/${cell}`, count],
    );
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
