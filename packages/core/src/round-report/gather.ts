import type { Review, Round, RoundCase, Tool } from '@maat/schema';
import type { StagedGrade } from '../agreement/staged-grade.js';
import { folded } from '../collate/agency.js';
import type { CollatedInvitation } from '../collate/collation.js';
import { collatedInvitations } from '../collate/invitations.js';
import { refuseRepeated } from '../collate/refuse-repeated.js';
import { lastOfEach, stagedGrades } from '../collate/staged-grades.js';
import type { ToldReturn } from '../collate/told.js';
import { type Read, readReturn } from '../collate/told-return.js';
import { modelOf, type ToolModel } from '../model/tool-model.js';
import type { RoundRecords, RoundReturn } from './report.js';

/** A case of the round with what came of it. */
interface GatheredCase {
  readonly id: string;
  readonly invitations: readonly CollatedInvitation[];
  /** The last submitted return of each agency. */
  readonly returns: readonly ToldReturn[];
  /** The review, if it was agreed. */
  readonly review: Review | undefined;
  /** The grades of the returns and of the review, under the id of the case. */
  readonly grades: readonly StagedGrade[];
}

/** A round with what came of its cases. */
export interface Gathered {
  readonly model: ToolModel;
  readonly cases: readonly GatheredCase[];
  /** The returns that count, of all cases. */
  readonly returns: readonly ToldReturn[];
  readonly unread: number;
  readonly ofNoCase: number;
  /** The answers that stand beside no question. */
  readonly apart: number;
}

/** What came of the cases of a round. Reviews that are not agreed do not count yet. */
export function gather(
  tool: Tool,
  { round, returns, reviews }: RoundRecords,
  today: string,
): Gathered {
  refuseRepeated(returns);
  const model = modelOf(tool);
  const byCase = new Map(round.cases.map((of) => [of, [] as Read[]]));
  let ofNoCase = 0;
  for (const given of returns) {
    const of = caseOf(round, given);
    if (of === undefined) ofNoCase += 1;
    else byCase.get(of)?.push(readReturn(model, given, of));
  }
  const cases = [...byCase].map(([of, all]): GatheredCase => {
    const told = all.map((each) => each.told);
    const counted = lastOfEach(told.filter(({ status }) => status === 'submitted'));
    const review = reviews.find((each) => each.status === 'agreed' && isOf(of, each, round));
    const source = { model, returns: counted, case: of, facts: [], targets: {} };
    return {
      id: of.id,
      invitations: collatedInvitations(told, { case: of, round, today }),
      returns: counted,
      review,
      grades: stagedGrades(source, of.id, review),
    };
  });
  const read = [...byCase.values()].flat();
  const counted = new Set(cases.flatMap((each) => each.returns));
  const isWithoutPlace = ({ reason }: Read['apart'][number]) =>
    reason === 'misfit' || reason === 'no-place' || reason === 'partly';
  return {
    model,
    cases,
    returns: [...counted],
    unread: read.filter(({ told }) => !told.aligned).length,
    ofNoCase,
    apart: read
      .filter(({ told }) => counted.has(told))
      .reduce((sum, { apart }) => sum + apart.filter(isWithoutPlace).length, 0),
  };
}

function caseOf({ cases }: Round, { case: id, audit }: RoundReturn): RoundCase | undefined {
  if (id !== undefined) return cases.find((each) => each.id === id);
  const { caseReference } = audit;
  if (caseReference === undefined) return undefined;
  return cases.find(({ reference }) => folded(reference) === folded(caseReference));
}

function isOf(of: RoundCase, review: Review, round: Round): boolean {
  if (review.round !== undefined && review.round !== round.id) return false;
  return review.case === undefined
    ? folded(review.caseReference) === folded(of.reference)
    : review.case === of.id;
}
