import { type RoundReport, roundReportSchemaId } from '@maat/schema';
import { judged } from '../fixtures/judged.js';

const counts = { total: 3, open: 1, inProgress: 1, done: 1, dropped: 0 };
const more = { overdue: 1, undated: 2, withImpact: 1 };
const grades = { outstanding: 0, good: 12, 'requires-improvement': 6, inadequate: null };
const others = { ungraded: 0, notApplicable: 0, noEvidence: 0, blank: 0 };

/** The report of a made-up round, with everything in it that a report can have. */
export const report: RoundReport = {
  schema: roundReportSchemaId,
  round: 'r2',
  tool: { id: judged.id, version: judged.version },
  scale: { id: judged.scale?.id ?? '', grades: Object.keys(grades) },
  today: '2026-03-09',
  fewest: 5,
  cases: { total: 6, agreed: 5 },
  returns: { asked: 20, exempt: 1, returned: 18, late: 2, counted: 18 },
  sections: [
    {
      section: 'plans',
      questions: [
        {
          question: 'plansStory',
          of: 18,
          states: { answered: 12, notApplicable: 0, noEvidence: 6, blank: 0 },
        },
      ],
      self: { grades, ...others },
    },
  ],
  overall: { grades, ...others },
  agreed: { graded: 5, grades: { ...grades, good: null } },
  agreement: {
    overall: {
      units: 18,
      unpaired: 0,
      exact: { count: 11, of: 18 },
      withinOne: { count: 17, of: 18 },
      shift: { better: 6, same: 11, worse: 1 },
      matrix: grades4(),
      coefficients: {
        weightedKappa: { value: 0.41, interval: { low: 0.2, high: 0.6, draws: 2000 } },
        ordinalAlpha: { value: 0.4 },
        gwetAc2: {},
      },
    },
    sections: null,
  },
  findings: { strengths: 2, improvements: 3, bestPractice: 1, notTold: 1 },
  actions: { ...counts, ...more, byAgency: { police: { ...counts, ...more } } },
  unknown: [{ code: 'returns-missing', count: 2 }],
  movement: {
    since: 'r1',
    questions: { plansStory: { then: asked(3), now: asked(6) } },
    self: { plans: { then: { grades, ...others }, now: { grades, ...others } } },
    moderated: {},
    notCompared: [{ of: 'question', id: 'safetyStory', why: 'new' }],
  },
  texts: {
    title: 'Neglect',
    findings: [{ kind: 'strength', agency: 'police', text: '<img src=x> Quick to tell.' }],
    actions: [
      {
        ...{ agency: 'police', text: '<b>Tell</b> the school', status: 'done', due: '2026-05-01' },
        impact: 'The school was told.',
      },
    ],
    masked: {},
  },
};

/** A question of 18 returns, of which so many say 'no evidence found'. */
function asked(noEvidence: number) {
  const states = { answered: 18 - noEvidence, notApplicable: 0, noEvidence, blank: null };
  return { question: 'plansStory', of: 18, states };
}

function grades4(): readonly (readonly number[])[] {
  return Object.keys(grades).map((_, row) => Object.keys(grades).map((__, column) => row + column));
}
