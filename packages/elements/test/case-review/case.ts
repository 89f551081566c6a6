import { createAudit, type GivenReturn, reviewedReturn } from '@maat/core';
import type { MaatCaseReview } from '@maat/elements/case-review';
import { type Answers, type Review, type Round, reviewSchemaId, roundSchemaId } from '@maat/schema';
import { fixture, html } from '@open-wc/testing';
import { judged, judgedGood } from '../fixtures/judged.js';

const at = '2026-03-09T10:00:00Z';

/** A fictional return of an agency. */
function returnOf(id: string, answers: Answers, submittedAt?: string): GivenReturn {
  const audit = createAudit(judged, { id, now: new Date(at) });
  const state = submittedAt ? ({ status: 'submitted', submittedAt } as const) : {};
  return { audit: { ...audit, ...state, answers } };
}

/** Three fictional returns: one in time whose concern contradicts its grade, one late, one with N/A and no evidence. */
export const returns: readonly GivenReturn[] = [
  returnOf(
    'r-police',
    {
      ...judgedGood,
      immediate: { state: 'answered', value: 'yes' },
      overallGrade: { state: 'answered', value: { grade: 'good' } },
    },
    '2026-03-01T09:00:00Z',
  ),
  returnOf(
    'r-school',
    {
      ...judgedGood,
      plansStory: { state: 'not-applicable', reason: 'No plan came to us.' },
      plansJudgement: { state: 'answered', value: { grade: 'inadequate' } },
    },
    '2026-03-08T09:00:00Z',
  ),
  returnOf('r-health', { plansStory: { state: 'no-evidence' } }),
];

const agencies = ['police', 'school', 'health', 'probation'] as const;

/** A round in which four agencies were invited to the one case. */
const round: Round = {
  schema: roundSchemaId,
  id: 'round-1',
  title: 'Neglect',
  tool: { id: judged.id, version: judged.version },
  status: 'open',
  revision: 0,
  madeAt: at,
  changedAt: at,
  due: '2026-03-04',
  cases: [{ id: 'c1', reference: 'Case 17', invitations: agencies.map((agency) => ({ agency })) }],
};

/** A review of the case in which nothing was said. */
export const review: Review = {
  schema: reviewSchemaId,
  id: 'review-1',
  round: 'round-1',
  case: 'c1',
  caseReference: 'Case 17',
  tool: round.tool,
  status: 'in-progress',
  revision: 0,
  madeAt: at,
  changedAt: at,
  returns: returns.map(({ audit }, index) => reviewedReturn(audit, agencies[index])),
};

/** A review in the page. */
export async function open(properties: Partial<MaatCaseReview> = {}): Promise<MaatCaseReview> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const given = { tool: judged, round, returns, review, as: { role: 'chair' } };
  const element = Object.assign(document.createElement('maat-case-review'), given, properties);
  place.append(element);
  await element.updateComplete;
  return element;
}
