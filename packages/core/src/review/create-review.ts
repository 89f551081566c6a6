import {
  type Audit,
  type Review,
  type ReviewedReturn,
  type RoundCase,
  reviewSchemaId,
  type Tool,
} from '@maat/schema';
import { auditDigestOf } from '../seal/seal.js';
import { digestOf } from '../version/digest.js';

/** What a new review is made with. */
export interface NewReview {
  /** The id of the review, unique among the host's: letters, digits and hyphens, 64 at most. */
  readonly id: string;
  readonly now: Date;
  /** The id of the round, if the case is of one. */
  readonly round?: string;
  readonly case: Pick<RoundCase, 'id' | 'reference'>;
  /** The returns that it rests on. */
  readonly returns: readonly ReviewedReturn[];
}

/**
 * A new review of a case, with nothing said.
 *
 * @param tool The tool whose questions it speaks of: that of the round.
 */
export function createReview(tool: Tool, given: NewReview): Review {
  const now = given.now.toISOString();
  return {
    schema: reviewSchemaId,
    id: given.id,
    ...(given.round !== undefined && { round: given.round }),
    case: given.case.id,
    caseReference: given.case.reference,
    tool: { id: tool.id, version: tool.version, digest: digestOf(tool) },
    status: 'in-progress',
    revision: 0,
    madeAt: now,
    changedAt: now,
    returns: given.returns,
  };
}

/**
 * A return as a review names it: by its digest, so that the review rests on what was read.
 *
 * @param audit The return. It is not changed.
 * @param agency Whose it is: a code of the tool's list `agencies`.
 */
export function reviewedReturn(audit: Audit, agency?: string): ReviewedReturn {
  const { id, tool } = audit;
  return { audit: id, ...(agency !== undefined && { agency }), tool, digest: auditDigestOf(audit) };
}
