// Long because each word of the element stands here once, with its English.
import type { ActionCounts, ActionTold, Unknown } from '@maat/schema';
import { type BriefingLabels, briefingLabels } from './briefing-labels.js';

/** The words of `<maat-round-report>`. */
export interface RoundReportLabels {
  readonly title: string;
  readonly asOf: (day: string) => string;
  /** That small numbers are held back. */
  readonly heldBack: (fewest: number) => string;
  /** In place of a number that is held back. */
  readonly fewer: (fewest: number) => string;
  readonly figures: string;
  readonly cases: string;
  readonly agreedCases: string;
  readonly asked: string;
  readonly returned: string;
  readonly late: string;
  readonly exempt: string;
  readonly key: string;
  readonly chart: string;
  readonly grades: string;
  readonly self: string;
  readonly moderated: string;
  readonly agreed: string;
  readonly given: string;
  readonly profile: string;
  readonly section: string;
  readonly answers: string;
  readonly question: string;
  readonly states: Readonly<Record<'answered' | 'notApplicable' | 'noEvidence' | 'blank', string>>;
  readonly agreement: string;
  readonly agreementOf: Readonly<Record<'overall' | 'sections', string>>;
  readonly noAgreement: string;
  readonly matrix: string;
  readonly exact: (count: number, of: number) => string;
  readonly withinOne: (count: number, of: number) => string;
  readonly shift: (better: number, same: number, worse: number) => string;
  readonly coefficients: Readonly<Record<'weightedKappa' | 'ordinalAlpha' | 'gwetAc2', string>>;
  readonly interval: (low: string, high: string) => string;
  readonly movement: string;
  readonly movementOfAnswers: string;
  readonly round: string;
  readonly then: string;
  readonly now: string;
  readonly notCompared: string;
  readonly whyNot: Readonly<Record<'new' | 'gone' | 'other-scale' | 'held-back', string>>;
  readonly overall: string;
  readonly learning: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly bestPractice: string;
  readonly notTold: string;
  readonly findingKinds: Readonly<Record<'strength' | 'improvement' | 'best-practice', string>>;
  readonly actions: string;
  readonly agency: string;
  readonly actionCounts: Readonly<Record<keyof ActionCounts, string>>;
  readonly statuses: Readonly<Record<ActionTold['status'], string>>;
  readonly due: (day: string) => string;
  readonly impact: string;
  readonly briefing: BriefingLabels;
  readonly unknown: string;
  readonly nothingUnknown: string;
  readonly unknowns: Readonly<Record<Unknown['code'], (count: number) => string>>;
}

/** The words of `<maat-round-report>` in British English. */
export const roundReportEnGB: RoundReportLabels = {
  title: 'Report of the round',
  asOf: (day) => `As on ${day}.`,
  heldBack: (fewest) =>
    `Numbers of what was found that are below ${fewest} are not shown, nor are those that would give them away.`,
  fewer: (fewest) => `fewer than ${fewest}, or held back`,
  figures: 'In figures',
  cases: 'Cases',
  agreedCases: 'Cases with an agreed review',
  asked: 'Returns asked for',
  returned: 'Returned',
  late: 'Of these late',
  exempt: 'Exempt',
  key: 'How the bars are filled',
  chart: 'As a bar',
  grades: 'Grades of cases',
  self: 'What agencies gave themselves',
  moderated: 'Moderated',
  agreed: 'Agreed',
  given: 'Given by',
  profile: 'Judgements by section',
  section: 'Section',
  answers: 'Answers by question',
  question: 'Question',
  states: {
    answered: 'Answered',
    notApplicable: 'Not applicable',
    noEvidence: 'No evidence found',
    blank: 'Not answered',
  },
  agreement: 'How far own and moderated grades agree',
  agreementOf: { overall: 'On cases', sections: 'On sections' },
  noAgreement: 'Not shown: there is nothing to compare, or its numbers are too small.',
  matrix: 'Own grade (rows) and moderated grade (columns)',
  exact: (count, of) => `The same grade: ${count} of ${of}.`,
  withinOne: (count, of) => `At most one step apart: ${count} of ${of}.`,
  shift: (better, same, worse) =>
    `The agency graded itself better than the moderator: ${better}; the same: ${same}; worse: ${worse}.`,
  coefficients: {
    weightedKappa: 'Weighted kappa',
    ordinalAlpha: 'Krippendorff’s alpha, ordinal',
    gwetAc2: 'Gwet’s AC2',
  },
  interval: (low, high) => `from ${low} to ${high}`,
  movement: 'Since the earlier round',
  movementOfAnswers: 'Answers by question, then and now',
  round: 'Round',
  then: 'Then',
  now: 'Now',
  notCompared: 'What cannot be compared',
  whyNot: {
    new: 'it is new',
    gone: 'it is no longer asked',
    'other-scale': 'its scale is another',
    'held-back': 'its numbers are held back',
  },
  overall: 'Grade of the case',
  learning: 'What was learned',
  strengths: 'Strengths',
  improvements: 'Areas for improvement',
  bestPractice: 'Best or innovative practice',
  notTold: 'Areas for improvement of which an agency was not told',
  findingKinds: {
    strength: 'Strength',
    improvement: 'Area for improvement',
    'best-practice': 'Best or innovative practice',
  },
  actions: 'Actions',
  agency: 'Agency',
  actionCounts: {
    total: 'All',
    open: 'Set',
    inProgress: 'Under way',
    done: 'Done',
    dropped: 'Given up',
    overdue: 'Overdue',
    undated: 'Without a day',
    withImpact: 'Done, with evidence of impact',
  },
  statuses: { open: 'Set', 'in-progress': 'Under way', done: 'Done', dropped: 'Given up' },
  due: (day) => `due ${day}`,
  impact: 'What changed:',
  briefing: briefingLabels,
  unknown: 'What is not known',
  nothingUnknown: 'Nothing was found to be missing.',
  unknowns: {
    'returns-missing': (count) => `Returns that were asked for and did not come: ${count}`,
    'returns-in-progress': (count) => `Returns that were begun and not submitted: ${count}`,
    'returns-unread': (count) => `Returns that could not be read: ${count}`,
    'returns-of-no-case': (count) => `Returns on no case of the round: ${count}`,
    'agencies-unknown': (count) => `Returns whose agency is not known: ${count}`,
    'returns-not-moderated': (count) => `Returns of which no grade was moderated: ${count}`,
    'cases-not-agreed': (count) => `Cases without an agreed review: ${count}`,
    'answers-without-place': (count) => `Answers that stand beside no question: ${count}`,
    'questions-not-told': (count) => `Questions that some returns were not asked: ${count}`,
  },
};
