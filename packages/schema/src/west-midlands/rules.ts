// Long because every rule stands with the sentence that it follows.
import type { Flag, QuotedSource, Rule, Threshold, Tool } from '../tool/types.js';
import { document } from './document.js';

/** A sentence of the form's page on grading. */
const quoted = (paragraph: string, quote: string) =>
  ({ document, paragraph: `Grading, ${paragraph}`, quote }) as const satisfies QuotedSource;

const good = quoted(
  '“good” rating',
  'A file should be rated as good where there is consistent evidence that practice is meeting expected standards.',
);

const weight = quoted(
  '“good” rating',
  'However, some questions may have more “weight” than others (for example, where there are safety concerns in terms of safeguarding or risks, poor outcomes for the person as a result of the intervention, etc). In such circumstances it may be necessary to rate as requires improvement even where there are a significant number of “good” ratings.',
);

const requiresImprovement = quoted(
  '“Requires Improvement” rating',
  'A “Requires Improvement” rating should be given where practice is not consistently meeting expected standards and actions or areas for improvement have been highlighted by the auditor.',
);

const outstanding = quoted(
  'rating of “Outstanding”',
  'A Rating of “Outstanding” should be given where files exceed the standard expected for “good” and there have been significant and sustained improvements in regard to the wellbeing of or outcomes for the individual / carer.',
);

const innovative = quoted(
  'rating of “Outstanding”',
  'Outstanding files will demonstrate sound evidence-based or research-informed practice, some of which will be innovative, identifying that an exceptional difference has been made to the lives and experiences of adults with care and support needs.',
);

const inadequate = (circumstance: string) => quoted('“Inadequate” rating', circumstance);

const notMet = inadequate(
  'Expected standards have not been met - this includes where the auditor cannot identify evidence / sufficient evidence to support all or most of the audit areas',
);

export const baseline = {
  grade: 'good',
  source: quoted(
    'second paragraph',
    'The descriptor for a “good” rating should be used as a baseline for auditors when considering the effectiveness and impact of interventions to support, enable and safeguard children, young people and individuals with care and support needs and their carers.',
  ),
} as const satisfies Tool['baseline'];

/** The form gives no number for any of these: they are ours, and a partnership may change them. */
export const thresholds = {
  allOrMost: {
    value: 0.5,
    label: '‘All or most’ of the audit areas is more than this share of them',
    source: notMet,
  },
  notConsistently: {
    value: 2,
    label: 'Practice is ‘not consistently’ good from this many areas judged below good',
    source: requiresImprovement,
  },
  exceedsGood: {
    value: 0.5,
    label: 'A file ‘exceeds’ good where more than this share of its areas is outstanding',
    source: outstanding,
  },
} as const satisfies Readonly<Record<string, Threshold>>;

/** The paper has no place for these: the rules that hang on them wait for a tool that asks. */
export const flags = {
  safetyConcern: { label: 'There are safety concerns in terms of safeguarding or risks' },
  poorOutcome: { label: 'The intervention had a poor outcome for the person' },
  practiceOfConcern: { label: 'Practice is of concern' },
  immediateAction: {
    label: 'There are immediate actions needed to address concerns',
    showsContacts: true,
  },
} as const satisfies Readonly<Record<string, Flag>>;

export const rules = [
  {
    id: 'good-consistent',
    effect: 'expect',
    grade: 'good',
    strength: 'should',
    when: {
      and: [
        { '>=': [{ var: 'judged.total' }, 1] },
        { '==': [{ var: 'judged.open' }, 0] },
        {
          '<': [
            { var: 'judged.atMost.requires-improvement' },
            { var: 'thresholds.notConsistently' },
          ],
        },
      ],
    },
    reason: 'The areas are judged consistently good or better.',
    source: good,
  },
  {
    id: 'outstanding-exceeds-good',
    effect: 'expect',
    grade: 'outstanding',
    strength: 'should',
    when: {
      and: [
        { '==': [{ var: 'judged.open' }, 0] },
        { '==': [{ var: 'judged.atMost.requires-improvement' }, 0] },
        {
          '>': [{ var: 'judged.shareExactly.outstanding' }, { var: 'thresholds.exceedsGood' }],
        },
        { '==': [{ var: 'learning.goodPractice' }, true] },
      ],
    },
    reason: 'Most areas are judged outstanding, none below good, and good practice is recorded.',
    source: outstanding,
  },
  {
    id: 'outstanding-good-practice',
    effect: 'require',
    strength: 'should',
    when: { '==': [{ var: 'grade.chosen' }, 'outstanding'] },
    requires: { '==': [{ var: 'learning.goodPractice' }, true] },
    reason: 'An outstanding file records the good practice that makes it so.',
    source: innovative,
  },
  {
    id: 'outstanding-improvement',
    effect: 'require',
    strength: 'should',
    when: { '==': [{ var: 'grade.chosen' }, 'outstanding'] },
    requires: {
      and: [
        { '==': [{ var: 'states.planImpact' }, 'answered'] },
        { '==': [{ var: 'states.safety' }, 'answered'] },
      ],
    },
    reason:
      'An outstanding file shows significant and sustained improvement: say what the impact was, and how the person is safer.',
    source: outstanding,
  },
  {
    id: 'requires-improvement-areas',
    effect: 'expect',
    grade: 'requires-improvement',
    strength: 'should',
    when: {
      '>=': [{ var: 'judged.atMost.requires-improvement' }, { var: 'thresholds.notConsistently' }],
    },
    reason: 'Several areas are judged below good: practice is not consistently good.',
    source: requiresImprovement,
  },
  {
    id: 'requires-improvement-inadequate-area',
    effect: 'expect',
    grade: 'requires-improvement',
    strength: 'should',
    when: { '>=': [{ var: 'judged.atMost.inadequate' }, 1] },
    reason: 'An area is judged inadequate: practice is not consistently good.',
    source: requiresImprovement,
  },
  {
    id: 'requires-improvement-actions',
    effect: 'require',
    strength: 'should',
    when: { '==': [{ var: 'grade.chosen' }, 'requires-improvement'] },
    requires: {
      or: [
        { '>=': [{ var: 'actions.total' }, 1] },
        { '==': [{ var: 'learning.improvements' }, true] },
      ],
    },
    reason: 'A file that requires improvement records actions or areas for improvement.',
    source: requiresImprovement,
  },
  {
    id: 'weight-of-safety',
    effect: 'cap',
    grade: 'requires-improvement',
    strength: 'may',
    when: { '==': [{ var: 'flags.safetyConcern' }, true] },
    reason: 'Safety concerns have more weight than other answers.',
    source: weight,
  },
  {
    id: 'weight-of-outcome',
    effect: 'cap',
    grade: 'requires-improvement',
    strength: 'may',
    when: { '==': [{ var: 'flags.poorOutcome' }, true] },
    reason: 'A poor outcome of the intervention has more weight than other answers.',
    source: weight,
  },
  {
    id: 'inadequate-concern',
    effect: 'expect',
    grade: 'inadequate',
    strength: 'should',
    when: { '==': [{ var: 'flags.practiceOfConcern' }, true] },
    reason: 'Practice is of concern.',
    source: inadequate('Practice is of concern'),
  },
  {
    id: 'inadequate-standards',
    effect: 'expect',
    grade: 'inadequate',
    strength: 'should',
    when: { '>': [{ var: 'judged.shareAtMost.inadequate' }, { var: 'thresholds.allOrMost' }] },
    reason: 'Expected standards have not been met in most areas.',
    source: notMet,
  },
  {
    id: 'inadequate-no-evidence',
    effect: 'expect',
    grade: 'inadequate',
    strength: 'should',
    when: {
      or: [
        { '>': [{ var: 'areas.shareWithoutEvidence' }, { var: 'thresholds.allOrMost' }] },
        { '>': [{ var: 'evidence.shareWithout' }, { var: 'thresholds.allOrMost' }] },
      ],
    },
    reason: 'There is no evidence, or not enough of it, for most of what is audited.',
    source: notMet,
  },
  {
    id: 'inadequate-immediate-action',
    effect: 'expect',
    grade: 'inadequate',
    strength: 'should',
    when: { '==': [{ var: 'flags.immediateAction' }, true] },
    reason: 'Immediate actions are needed to address concerns.',
    source: inadequate('There are immediate actions needed to address concerns'),
  },
] as const satisfies readonly Rule[];
