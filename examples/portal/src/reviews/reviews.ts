import { agreeReview, createReview, type Issue, reviewedReturn, validateReview } from '@maat/core';
import type { Review, Round, RoundCase, Tool } from '@maat/schema';
import type { AuditPorts } from '../audits/audits.js';
import { Problem } from '../problem/problem.js';
import { toldIssues } from '../problem/told-issues.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Tools } from '../tools/tools.js';
import { changedAfterAgreement, forgedIn } from './review-forgeries.js';
import type { ReviewStore, StoredReview, SubmittedReturn } from './review-store.js';

/** A return with the tool that it was made with. */
export interface ReadReturn extends SubmittedReturn {
  readonly tool: Tool;
}

/** A case as it is discussed. */
export interface Discussion {
  readonly round: Round;
  readonly roundCase: RoundCase;
  readonly tool: Tool;
  readonly returns: readonly ReadReturn[];
  /** Undefined before the discussion has begun. */
  readonly stored: StoredReview | undefined;
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** What can be done with reviews, by the person that they are for. Whatever is refused changes nothing. */
export class Reviews {
  readonly #store: ReviewStore;
  readonly #rounds: Rounds;
  readonly #tools: Tools;
  readonly #ports: AuditPorts;

  constructor(store: ReviewStore, rounds: Rounds, tools: Tools, ports: AuditPorts) {
    this.#store = store;
    this.#rounds = rounds;
    this.#tools = tools;
    this.#ports = ports;
  }

  /** A case with its returns, and its review if the discussion has begun. */
  async discussion(roundId: string, caseId: string): Promise<Discussion> {
    const { round } = await this.#rounds.find(roundId);
    const roundCase = round.cases.find(({ id }) => id === caseId);
    if (roundCase === undefined) {
      throw new Problem('not-found', { detail: 'The round has no such case.' });
    }
    const tool = await this.#tools.of({ tool: round.tool });
    const returns = await this.#read('case_id', caseId);
    return { round, roundCase, tool, returns, stored: await this.#store.ofCase(caseId) };
  }

  /** The reviews of a round. */
  async ofRound(roundId: string): Promise<readonly Review[]> {
    return (await this.#store.ofRound(roundId)).map(({ review }) => review);
  }

  /** The returns of a round, each with its tool. */
  async returnsOf(roundId: string): Promise<readonly ReadReturn[]> {
    return await this.#read('round_id', roundId);
  }

  /** Begins the discussion of a case: on the returns that are there. Done again it does nothing. */
  async begin(roundId: string, caseId: string): Promise<void> {
    const { round, roundCase, tool, returns, stored } = await this.discussion(roundId, caseId);
    if (stored !== undefined) return;
    const review = createReview(tool, {
      id: this.#ports.newId(),
      now: this.#ports.now(),
      round: round.id,
      case: roundCase,
      returns: returns.map(({ audit, agency }) => reviewedReturn(audit, agency)),
    });
    await this.#store.add(review);
  }

  /** The review of an id. */
  async find(id: string): Promise<StoredReview> {
    const found = idPattern.test(id) ? await this.#store.find(id) : undefined;
    if (found === undefined) throw new Problem('not-found', { detail: 'There is no such review.' });
    return found;
  }

  /**
   * Keeps a review as it was sent, agreed or not.
   *
   * @param etags The versions that it may take the place of.
   */
  async save(id: string, etags: readonly string[], sent: unknown): Promise<StoredReview> {
    const stored = await this.find(id);
    const tool = await this.#toolOf(stored.review);
    const validation = validateReview(tool, sent);
    if (!validation.ok) throw refusal(validation.issues, tool);
    const review = validation.value;
    if (JSON.stringify(review) === stored.document) return stored;
    if (!etags.includes(stored.etag)) throw stale(stored);
    const forged = forgedIn(stored.review, review);
    if (forged.length > 0) throw refusal(forged, tool);
    const changed = changedAfterAgreement(stored.review, review);
    if (stored.review.status === 'agreed' && changed.length > 0) throw agreedAlready(stored);
    return await this.#replace(review, stored);
  }

  /** Takes up the returns that came in after the discussion had begun. */
  async takeUpReturns(id: string): Promise<StoredReview> {
    const stored = await this.find(id);
    const { review } = stored;
    if (review.status === 'agreed') throw agreedAlready(stored);
    const returns = await this.#read('case_id', review.case ?? '');
    const known = new Set(review.returns.map(({ audit }) => audit));
    const added = returns.filter(({ audit }) => !known.has(audit.id));
    if (added.length === 0) return stored;
    const all = [
      ...review.returns,
      ...added.map((each) => reviewedReturn(each.audit, each.agency)),
    ];
    return await this.#replace({ ...this.#moved(review), returns: all }, stored);
  }

  /** Agrees a review as it is kept, if nothing is missing. */
  async agree(id: string, etags: readonly string[]): Promise<StoredReview> {
    const stored = await this.find(id);
    if (stored.review.status === 'agreed') throw agreedAlready(stored);
    if (!etags.includes(stored.etag)) throw stale(stored);
    const tool = await this.#toolOf(stored.review);
    const agreed = agreeReview(tool, stored.review, { now: this.#ports.now() });
    if (!agreed.ok) throw refusal(agreed.issues, tool);
    return await this.#replace(agreed.review, stored);
  }

  #moved(review: Review): Review {
    const changedAt = this.#ports.now().toISOString();
    return { ...review, revision: review.revision + 1, changedAt };
  }

  async #replace(review: Review, stored: StoredReview): Promise<StoredReview> {
    const replaced = await this.#store.replace(review, stored.etag);
    if (replaced !== undefined) return replaced;
    const now = await this.find(review.id);
    if (now.etag !== stored.etag) throw stale(now);
    // Nobody came first: the database leaves it to others to change this one.
    const detail =
      'Until it is agreed, the chair alone changes a review. What becomes of its actions is for the coordinator as well after that.';
    throw new Problem('not-allowed', { detail });
  }

  async #toolOf({ tool }: Review): Promise<Tool> {
    return await this.#tools.of({ tool });
  }

  async #read(by: 'round_id' | 'case_id', id: string): Promise<readonly ReadReturn[]> {
    const returns = await this.#store.returns(by, id);
    return await Promise.all(
      returns.map(async (each) => ({ ...each, tool: await this.#tools.of(each.audit) })),
    );
  }
}

function stale({ review, etag }: StoredReview): Problem {
  const detail =
    'The review that is kept is not the version that this change was made on. The answer carries it: put the two together, and send the result with its ETag as If-Match.';
  return new Problem('review-stale', { detail, review, headers: { etag } });
}

function agreedAlready({ review, etag }: StoredReview): Problem {
  const detail = 'Only what becomes of its actions changes now. The answer carries the review.';
  return new Problem('review-agreed', { detail, review, headers: { etag } });
}

function refusal(issues: readonly Issue[], tool: Tool): Problem {
  return new Problem('not-valid', {
    detail: 'Each issue tells the place and what is wrong there. Nothing was changed.',
    issues: toldIssues(issues, tool),
  });
}
