import type { QuotedSource, Rule, Threshold, Tool } from '../tool/types.js';

const document = 'Care Quality Commission, How we aggregate ratings using the rating principles';
const edition = 'Adult social care services, page last updated 12 May 2022, https://www.cqc.org.uk';

/** A principle. No sentence is quoted: the reasons say in our own words what the page says. */
const principle = (number: number, note?: string): QuotedSource => ({
  document,
  paragraph: `Principle ${number}`,
  edition,
  ...(note !== undefined && { note }),
});

/** Where the inspectors begin: is it good? */
export const baseline = {
  grade: 'good',
  source: {
    document: 'Care Quality Commission, Your ratings',
    paragraph: 'Ratings characteristics',
    edition: 'Independent healthcare services, page last updated 12 May 2022',
    note: 'The page has inspectors ask first whether it is good, then whether it is better or worse.',
  },
} as const satisfies Tool['baseline'];

/** The numbers of the principles. They count key questions, of which there are five. */
export const thresholds = {
  outstandingNeeded: {
    value: 2,
    label:
      'An outstanding rating needs this many key questions judged outstanding, and the others good',
    source: principle(3),
  },
  belowGoodAllowed: {
    value: 1,
    label: 'A good rating allows this many key questions that require improvement',
    source: principle(4),
  },
  belowGood: {
    value: 2,
    label: 'From this many key questions below good the service requires improvement',
    source: principle(5),
  },
  inadequate: {
    value: 2,
    label: 'From this many inadequate key questions the service is inadequate',
    source: principle(6),
  },
} as const satisfies Readonly<Record<string, Threshold>>;

const allJudged = { '==': [{ var: 'judged.open' }, 0] } as const;
const noneInadequate = { '==': [{ var: 'judged.exactly.inadequate' }, 0] } as const;
const belowGood = { var: 'judged.atMost.requires-improvement' } as const;

/** The six principles. All but the first say 'normally': a reason lets a rating depart from them. */
export const rules = [
  {
    id: 'limited-by-breach',
    effect: 'cap',
    grade: 'requires-improvement',
    strength: 'must',
    when: { '==': [{ var: 'flags.breach' }, true] },
    reason: 'Regulations were breached: no rating above requires improvement can be given.',
    source: principle(1),
  },
  {
    id: 'equal-weight',
    effect: 'require',
    strength: 'should',
    // Any grade is as good as the worst: this says that one is chosen.
    when: { '==': [{ var: 'grade.atLeast.inadequate' }, true] },
    requires: allJudged,
    reason:
      'The five key questions count the same, so each needs a judgement before the whole has one.',
    source: principle(2, 'That none may be left open follows from their equal weight.'),
  },
  {
    id: 'outstanding-needs-two',
    effect: 'expect',
    grade: 'outstanding',
    strength: 'should',
    when: {
      and: [
        allJudged,
        {
          '>=': [{ var: 'judged.exactly.outstanding' }, { var: 'thresholds.outstandingNeeded' }],
        },
        { '==': [belowGood, 0] },
      ],
    },
    reason: 'Two or more key questions are outstanding, and the others good.',
    source: principle(3),
  },
  {
    id: 'good-allows-one',
    effect: 'expect',
    grade: 'good',
    strength: 'should',
    when: {
      and: [
        allJudged,
        { '>=': [{ var: 'judged.total' }, 1] },
        noneInadequate,
        { '<=': [belowGood, { var: 'thresholds.belowGoodAllowed' }] },
      ],
    },
    reason: 'No key question is inadequate, and at most one requires improvement.',
    source: principle(4),
  },
  {
    id: 'requires-improvement-from-two',
    effect: 'expect',
    grade: 'requires-improvement',
    strength: 'should',
    when: { '>=': [belowGood, { var: 'thresholds.belowGood' }] },
    reason: 'Two or more key questions are judged below good.',
    source: principle(
      5,
      'An inadequate key question counts with those that require improvement: it is no better than they are.',
    ),
  },
  {
    id: 'inadequate-from-two',
    effect: 'expect',
    grade: 'inadequate',
    strength: 'should',
    when: { '>=': [{ var: 'judged.exactly.inadequate' }, { var: 'thresholds.inadequate' }] },
    reason: 'Two or more key questions are inadequate.',
    source: principle(6),
  },
] as const satisfies readonly Rule[];
