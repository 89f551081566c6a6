import {
  agreeReview,
  changeReview,
  createReview,
  type ReviewChange,
  reviewedReturn,
} from '@maat/core';
import { type Review, type Round, type RoundCase, roundSchemaId } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import type { ExampleDocument } from '../audits/stored-audit.js';
import { toolReference } from '../rounds/new-round.js';
import { adultComplete } from './adult-complete.js';
import { type ExampleAnswers, says } from './example-answers.js';
import { dayOf, type ExampleMaker } from './example-maker.js';

/** The made-up rounds that an empty portal starts with, with what is in them. */
export interface ExampleRounds {
  readonly rounds: readonly Round[];
  /** Their returns. */
  readonly returns: readonly ExampleDocument[];
  readonly reviews: readonly Review[];
}

const chair = { role: 'chair' } as const;
const [spring, autumn] = [200, 20];

/**
 * Two made-up rounds: one that is over, with what was learned and what became of it, and one that is
 * under way, in which two agencies have returned on a case that is ready to be discussed.
 */
export function exampleRounds(maker: ExampleMaker): ExampleRounds {
  const last = lastRound(maker);
  return [last, presentRound(maker, last.rounds[0]?.id)].reduce((one, other) => ({
    rounds: [...one.rounds, ...other.rounds],
    returns: [...one.returns, ...other.returns],
    reviews: [...one.reviews, ...other.reviews],
  }));
}

function lastRound(maker: ExampleMaker): ExampleRounds {
  const roundCase = caseOf(maker, 'EXAMPLE-CASE-1', ['social-services', 'police']);
  const days = (after: number) => maker.dayBefore(spring - after);
  const round: Round = {
    ...roundOf(maker, [roundCase], spring),
    ...{ title: 'Self-neglect, the round before', status: 'closed' },
    ...{ openedAt: days(1).toISOString(), closedAt: days(60).toISOString() },
    ...{ revision: 2, changedAt: days(60).toISOString() },
  };
  const place = { round: round.id, case: roundCase.id };
  const of = { caseReference: roundCase.reference, days: spring - 10 };
  const returns = [
    maker.submitted({ ...of, agency: 'social-services', answers: worse }, place),
    maker.submitted({ ...of, agency: 'police', answers: adultComplete }, place),
  ];
  return { rounds: [round], returns, reviews: [agreedReview(maker, round, returns)] };
}

/** What the agencies agreed on in the round that is over. */
function agreedReview(
  { newId, dayBefore }: ExampleMaker,
  round: Round,
  returns: readonly ExampleDocument[],
): Review {
  const [roundCase] = round.cases;
  if (roundCase === undefined) throw new Error('The example round has a case');
  const now = dayBefore(spring - 40);
  const said = { by: chair, at: now.toISOString() };
  const [finding, other] = [newId(), newId()];
  const step = (status: 'open' | 'done', days: number, note?: string) => ({
    ...{ id: newId(), status, by: chair, at: dayBefore(spring - days).toISOString() },
    ...(note !== undefined && { note }),
  });
  const changes: readonly ReviewChange[] = [
    {
      agreedGrade: {
        ...{ grade: 'requires-improvement', ...said },
        reason: 'The work with the adult was good; what was known was shared late.',
      },
    },
    {
      put: 'findings',
      item: {
        ...{ id: finding, kind: 'improvement', agency: 'police', attribution: 'not-told', ...said },
        text: 'The police heard of the risk of fire after four months.',
        restsOn: [{ question: 'informationSharing' }],
      },
    },
    {
      put: 'findings',
      item: {
        ...{ id: other, kind: 'strength', ...said },
        text: 'What matters to the person stands in every record, in their own words.',
        restsOn: [{ question: 'voice' }],
      },
    },
    {
      put: 'actions',
      item: {
        ...{ id: newId(), agency: 'social-services', person: 'Team manager', ...said },
        text: 'Tell the fire service and the police at the first sign of a risk of fire.',
        due: dayOf(dayBefore(spring - 100)),
        findings: [finding],
        questions: ['informationSharing'],
        steps: [step('open', 40), step('done', 95, 'It is a line of the referral form now.')],
        impact: 'Of the last twelve referrals, eleven reached both within a week.',
      },
    },
    {
      put: 'actions',
      item: {
        ...{ id: newId(), agency: 'police', person: 'Partnership sergeant', ...said },
        text: 'Name one address to which other agencies write about such risks.',
        due: dayOf(dayBefore(spring - 120)),
        findings: [finding],
        questions: ['informationSharing'],
        steps: [step('open', 40)],
      },
    },
  ];
  const begun = createReview(westMidlands, {
    ...{ id: newId(), now, round: round.id, case: roundCase },
    returns: returns.map(({ audit, agency }) => reviewedReturn(audit, agency)),
  });
  const discussed = changes.reduce(
    (review, change) => changeReview(review, change, { now }),
    begun,
  );
  const agreed = agreeReview(westMidlands, discussed, { now });
  if (agreed.ok) return agreed.review;
  throw new Error(`The example is not to be agreed: ${agreed.issues.map(({ code }) => code)}`);
}

function presentRound(maker: ExampleMaker, previous: string | undefined): ExampleRounds {
  const one = caseOf(maker, 'EXAMPLE-CASE-2', ['social-services', 'police', 'health', 'school']);
  const two = caseOf(maker, 'EXAMPLE-CASE-3', ['social-services', 'health']);
  const notAsked = {
    reason: 'The adult has no contact with a school',
    at: maker.dayBefore(autumn - 2).toISOString(),
  };
  const first: RoundCase = {
    ...one,
    invitations: one.invitations.map((each) =>
      each.agency === 'school' ? { ...each, exempt: notAsked } : each,
    ),
  };
  const round: Round = {
    ...roundOf(maker, [first, two], autumn),
    ...{ title: 'Self-neglect, this round', status: 'open', revision: 2 },
    changedAt: notAsked.at,
    ...{ openedAt: maker.dayBefore(autumn - 1).toISOString() },
    ...(previous !== undefined && { previous }),
  };
  const place = { round: round.id, case: one.id };
  const of = { caseReference: one.reference, days: 6 };
  const returns = [
    maker.submitted({ ...of, agency: 'social-services', answers: adultComplete }, place),
    maker.submitted({ ...of, agency: 'police', answers: policeReturn }, place),
  ];
  return { rounds: [round], returns, reviews: [] };
}

const worse = (today: string): ExampleAnswers => ({
  ...adultComplete(today),
  overallGrade: says({ grade: 'requires-improvement' as const }),
});

/** What the police see otherwise than the others. */
const policeReturn = (today: string): ExampleAnswers => ({
  ...worse(today),
  agency: says('Example Police'),
  subject: says('child' as const),
  informationSharing: says('We heard of the risk of fire only when we were called to one.'),
});

function caseOf(
  { newId }: ExampleMaker,
  reference: string,
  agencies: readonly string[],
): RoundCase {
  return { id: newId(), reference, invitations: agencies.map((agency) => ({ agency })) };
}

/** What both rounds have, set up so many days ago and due thirty days later. */
function roundOf(
  { newId, dayBefore }: ExampleMaker,
  cases: readonly RoundCase[],
  days: number,
): Omit<Round, 'title' | 'status'> {
  const at = dayBefore(days).toISOString();
  return {
    ...{ schema: roundSchemaId, id: newId(), theme: 'Self-neglect' },
    ...{ tool: toolReference(westMidlands), revision: 1, madeAt: at, changedAt: at },
    ...{ due: dayOf(dayBefore(days - 30)), cases },
  };
}
