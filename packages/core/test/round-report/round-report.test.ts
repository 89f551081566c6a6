import type { RoundReport, Tool } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import { type RoundReportOptions, roundReport } from '../../src/index.js';
import { noEvidence, notApplicable, tool } from '../collate/a-case.js';
import { actionOf, findingOf, moderated, returnOn, reviewOn, roundOf, today } from './a-round.js';

const options = { today, fewest: 1 } satisfies RoundReportOptions;

function sectionOf({ sections }: RoundReport, id: string) {
  const section = sections.find((each) => each.section === id);
  if (section === undefined) throw new Error(`No section ${id}`);
  return section;
}

function statesOf(report: RoundReport, question: string) {
  const all = report.sections.flatMap(({ questions }) => questions);
  return all.find((each) => each.question === question);
}

describe('the profile', () => {
  const round = roundOf(3, 'police', 'health');
  const returns = [
    returnOn(0, 'Police', { plan: 'Said.', plansJudgement: { grade: 'good' } }),
    returnOn(1, 'Police', { plan: noEvidence, plansJudgement: { grade: 'good' } }),
    returnOn(2, 'Police', { plan: 'A draft.' }, { status: 'in-progress' }),
    returnOn(0, 'Health', { plan: notApplicable, overall: { grade: 'poor' } }),
    returnOn(1, 'Health', { plan: ' ', siblings: 2 }, { submittedAt: '2026-11-03T09:00:00Z' }),
  ];
  const report = roundReport(tool, { round, returns, reviews: [] }, options);

  it('counts submitted returns by the state of each answer, and by judgement', () => {
    expect(statesOf(report, 'plan')).toEqual({
      question: 'plan',
      of: 4,
      states: { answered: 1, notApplicable: 1, noEvidence: 1, blank: 1 },
    });
    expect(sectionOf(report, 'plans').self).toMatchObject({ grades: { good: 2 }, blank: 2 });
    expect(report.overall?.grades).toEqual({ outstanding: 0, good: 0, fair: 0, poor: 1 });
  });

  it('tells who has returned, and what is not known', () => {
    expect(report.returns).toEqual({ asked: 6, exempt: 0, returned: 4, late: 1, counted: 4 });
    expect(report.unknown).toEqual([
      { code: 'returns-missing', count: 1 },
      { code: 'returns-in-progress', count: 1 },
      { code: 'returns-not-moderated', count: 4 },
      { code: 'cases-not-agreed', count: 3 },
      { code: 'questions-not-told', count: 1 },
    ]);
  });

  it('does not tell of a detail of a person, nor of what only some were asked', () => {
    expect(statesOf(report, 'siblings')).toBeUndefined();
    const some = [...returns.slice(0, 2), returnOn(2, 'Health', { inTime: { choice: 'no' } })];
    const states = statesOf(
      roundReport(tool, { round, returns: some, reviews: [] }, options),
      'whyLate',
    )?.states;
    expect(Object.values(states ?? {})).toEqual([null, null, null, null]);
  });

  it('counts of two returns of an agency on a case the last, and names those on none', () => {
    const again = returnOn(
      0,
      'Police',
      { plan: noEvidence },
      { id: 'again', changedAt: '2026-11-09T09:00:00Z' },
    );
    const elsewhere = returnOn(7, 'Police', { plan: 'Said.' });
    const found = roundReport(
      tool,
      { round, returns: [...returns, again, elsewhere], reviews: [] },
      options,
    );
    expect(statesOf(found, 'plan')?.states).toMatchObject({ answered: 0, noEvidence: 2 });
    expect(found.unknown).toContainEqual({ code: 'returns-of-no-case', count: 1 });
    expect(() =>
      roundReport(tool, { round, returns: [...returns, ...returns], reviews: [] }, options),
    ).toThrow('returns[5] is there twice.');
  });

  it('counts a question over the returns whose tool has it, and an answer without a place by its state', () => {
    const sections = tool.sections.map((section) => ({
      ...section,
      questions: section.questions
        .filter(({ id }) => id !== 'inTime' && id !== 'whyLate')
        .map((each) => (each.id === 'poorPractice' ? { ...each, noEvidence: true } : each)),
    }));
    const { flags: _, ...rest } = tool;
    const earlier: Tool = { ...rest, version: '1.0.0', sections };
    const old = returnOn(2, 'Health', { poorPractice: noEvidence }, {}, earlier);
    const found = roundReport(
      tool,
      { round, returns: [...returns, { ...old, tool: earlier }], reviews: [] },
      options,
    );
    expect(statesOf(found, 'plan')?.of).toBe(5);
    expect(statesOf(found, 'inTime')?.of).toBe(4);
    expect(statesOf(found, 'poorPractice')?.states).toMatchObject({ noEvidence: 1, blank: 4 });
    expect(found.unknown).toContainEqual({ code: 'answers-without-place', count: 1 });
  });
});

describe('grades', () => {
  const round = roundOf(4, 'police');
  const returns = [0, 1, 2, 3].map((of) =>
    returnOn(of, 'Police', { plansJudgement: { grade: 'good' }, overall: { grade: 'good' } }),
  );
  const judgementsOf = (grade: string) => [moderated(grade), moderated(grade, 'plans')];
  const agreed = (grade: string) => ({
    judgements: judgementsOf(grade),
    agreedGrade: { grade, reason: 'So.', by: { role: 'chair' }, at: today },
  });
  const reviews = [
    reviewOn(0, agreed('good')),
    reviewOn(1, agreed('fair')),
    reviewOn(2, { ...agreed('poor'), status: 'in-progress' }),
  ];

  it('are told as agencies gave them and as they were moderated, of agreed reviews', () => {
    const report = roundReport(tool, { round, returns, reviews }, options);
    expect(sectionOf(report, 'plans')).toMatchObject({
      self: { grades: { good: 4 } },
      moderated: { graded: 2, grades: { outstanding: 0, good: 1, fair: 1, poor: 0 } },
    });
    expect(report.agreed).toEqual({
      graded: 2,
      grades: { outstanding: 0, good: 1, fair: 1, poor: 0 },
    });
    expect(report.cases).toEqual({ total: 4, agreed: 2 });
    expect(report.agreement.sections).toMatchObject({
      units: 2,
      unpaired: 2,
      exact: { count: 1, of: 2 },
      withinOne: { count: 2, of: 2 },
      shift: { better: 1, same: 1, worse: 0 },
    });
    expect(report.agreement.overall).toEqual(report.agreement.sections);
  });

  it('are held back where they are few, and agreement with them', () => {
    const report = roundReport(tool, { round, returns, reviews }, { today });
    expect(report.fewest).toBe(5);
    expect(report.agreement).toEqual({ overall: null, sections: null });
    expect(report.overall?.grades).toEqual({
      outstanding: null,
      good: null,
      fair: null,
      poor: null,
    });
    expect(() =>
      roundReport(tool, { round, returns: [], reviews: [] }, { today, fewest: 2 }),
    ).toThrow(RangeError);
  });
});

describe('what is done about it', () => {
  const findings = [
    findingOf('strength', 'Good.'),
    findingOf('improvement', 'Not told.', { attribution: 'not-told' }),
    findingOf('best-practice', 'Very good.'),
  ];
  const actions = [
    actionOf('open', { due: '2026-11-19' }),
    actionOf('in-progress', { due: today }),
    actionOf('open', { agency: 'health' }),
    actionOf('done', { due: '2026-11-01', impact: 'Fewer delays.' }),
    actionOf('done', { agency: 'health', due: '2026-11-01' }),
    actionOf('dropped', { due: '2026-11-01' }),
  ];
  const reviews = [
    reviewOn(0, { findings, actions }),
    reviewOn(1, { findings, actions, status: 'in-progress' }),
  ];
  const report = roundReport(tool, { round: roundOf(2, 'police'), returns: [], reviews }, options);

  it('is counted by where it stands on the day, and by agency', () => {
    const { byAgency, ...all } = report.actions;
    expect(all).toEqual({
      total: 6,
      open: 2,
      inProgress: 1,
      done: 2,
      dropped: 1,
      overdue: 1,
      undated: 1,
      withImpact: 1,
    });
    expect(
      Object.entries(byAgency).map(([id, { total, overdue }]) => [id, total, overdue]),
    ).toEqual([
      ['police', 4, 1],
      ['health', 2, 0],
    ]);
  });

  it('answers findings, which are counted', () => {
    expect(report.findings).toEqual({
      strengths: 1,
      improvements: 1,
      bestPractice: 1,
      notTold: 1,
    });
  });
});

describe('what moved since an earlier round', () => {
  const round = roundOf(2, 'police');
  const returns = [0, 1].map((of) =>
    returnOn(of, 'Police', { plan: 'Said.', overall: { grade: 'good' } }),
  );
  const previous = roundReport(
    tool,
    { round: { ...round, id: 'before' }, returns, reviews: [] },
    options,
  );

  it('is told of what both rounds have, and the rest is named', () => {
    const sections = tool.sections.map((section) => ({
      ...section,
      questions: section.questions
        .filter(({ id }) => id !== 'whyLate')
        .map((each) => (each.id === 'plan' ? { ...each, id: 'newPlan' } : each)),
    }));
    const replacements = [{ from: ['plan'], to: ['newPlan'] }];
    const later: Tool = { ...tool, version: '2.0.0', sections, replacements };
    const now = roundReport(later, { round, returns: [], reviews: [] }, { ...options, previous });
    const { movement } = now;
    expect(movement?.since).toBe('before');
    expect(movement?.questions['newPlan']).toEqual({
      then: statesOf(previous, 'plan'),
      now: statesOf(now, 'newPlan'),
    });
    expect(movement?.overall).toEqual({ then: previous.overall, now: now.overall });
    expect(Object.keys(movement?.self ?? {})).toEqual(['plans']);
    expect(movement?.notCompared).toEqual([{ of: 'question', id: 'whyLate', why: 'gone' }]);
  });

  it('is not told of grades of another scale, nor of what is held back', () => {
    const scale = { ...tool.scale, id: 'other', grades: tool.scale?.grades ?? [] };
    const other = roundReport(
      { ...tool, scale },
      { round, returns: [], reviews: [] },
      { ...options, previous },
    );
    expect(other.movement).not.toHaveProperty('overall');
    expect(other.movement?.notCompared).toEqual([
      { of: 'section', id: 'plans', why: 'other-scale' },
      { of: 'question', id: 'whyLate', why: 'held-back' },
      { of: 'overall', why: 'other-scale' },
    ]);
  });
});
