import type { Review } from '@maat/schema';
import { type Attempt, attemptOf } from './attempt.js';
import { Attempts } from './attempts.js';
import { isOutOfSession, pageToken, sendInSession } from './page-session.js';

/** How saving goes. */
export type ReviewSaveState =
  | { readonly kind: 'saving' }
  /** This version is kept; what was said since is not yet. */
  | { readonly kind: 'saved'; readonly review: Review }
  | { readonly kind: 'unreachable' }
  /** The session is over, or somebody else's: it is saved once the same person is signed in again. */
  | { readonly kind: 'signed-out' }
  /** Somebody else saved another version than `base`, on which this one was made. */
  | { readonly kind: 'stale'; readonly review: Review; readonly base: Review; readonly own: Review }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

interface ProblemBody {
  readonly type: string;
  readonly detail: string;
  readonly issues?: readonly { readonly message: string }[];
  readonly review?: Review;
}

/** How long until it is tried again when nobody answers, or who does is not asked in a session: ever longer. */
const retryAfter = 3_000;
const longestRetry = 30_000;
const longestWait = 30_000;
const staleType = 'urn:maat:problem:review-stale';

/**
 * Saves a review each time that something is said. One save is under way at a time, and takes the review
 * as it is then. Nothing of somebody else's is overwritten: saving waits until the two are put together.
 * What was saved although nobody said so is known again, and is not taken for somebody else's.
 */
export class ReviewSaver {
  readonly #address: string;
  readonly #tell: (state: ReviewSaveState) => void;
  readonly #attempts = new Attempts<Review>();
  #etag = '';
  #saved: Review | undefined;
  #wanted: Review | undefined;
  /** The version that was refused last: the same is not sent again. */
  #refused: Review | undefined;
  /** Whether what comes of two versions is still to be put here. */
  #isMerging = false;
  #underWay: Promise<void> | undefined;

  /**
   * @param address Where the review is kept.
   * @param tell Hears of each outcome.
   */
  constructor(address: string, tell: (state: ReviewSaveState) => void) {
    this.#address = address;
    this.#tell = tell;
  }

  /** The tag of the version that is kept, as far as is known. */
  get etag(): string {
    return this.#etag;
  }

  /** Whether something was said that is not known to be kept: also what was refused, or waits to be put together. */
  get isUnsaved(): boolean {
    return this.#isMerging || (this.#wanted !== undefined && this.#wanted !== this.#saved);
  }

  /** The review as it is kept. */
  async load(): Promise<Review> {
    const response = await fetch(this.#address, { cache: 'no-store' });
    if (!response.ok) throw new Error(`${response.status}`);
    this.#etag = response.headers.get('etag') ?? '';
    this.#saved = (await response.json()) as Review;
    return this.#saved;
  }

  /** Saves this version, once the one before is through. */
  save(review: Review): void {
    this.#wanted = review;
    this.#isMerging = false;
    this.#underWay ??= this.#saveAll().finally(() => {
      this.#underWay = undefined;
      // Given while the last outcome was told, when nothing new began.
      const next = this.#next();
      if (next !== undefined) this.save(next);
    });
  }

  /** Waits until nothing is under way, and tells whether all is kept. */
  async settle(): Promise<boolean> {
    while (this.#underWay !== undefined) await this.#underWay;
    return !this.isUnsaved;
  }

  /** What is to be sent; undefined if it is kept, or was refused as it is. */
  #next(): Review | undefined {
    const wanted = this.#wanted;
    return wanted === this.#saved || wanted === this.#refused ? undefined : wanted;
  }

  async #saveAll(): Promise<void> {
    let wait = retryAfter;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#tell({ kind: 'saving' });
      const state = await this.#send(next);
      this.#tell(state);
      if (state.kind === 'unreachable' || state.kind === 'signed-out') {
        const time = wait;
        await new Promise((go) => setTimeout(go, time));
        wait = Math.min(2 * wait, longestRetry);
      } else wait = retryAfter;
    }
  }

  async #send(review: Review): Promise<ReviewSaveState> {
    const attempt = attemptOf(review);
    const mayReplace = [this.#etag, ...this.#attempts.etags];
    this.#attempts.add(attempt);
    try {
      const response = await sendInSession(() => this.#put(attempt, mayReplace));
      if (await isOutOfSession(response)) return { kind: 'signed-out' };
      return await this.#take(attempt, response);
    } catch {
      return { kind: 'unreachable' };
    }
  }

  async #put({ document }: Attempt<Review>, mayReplace: readonly string[]): Promise<Response> {
    return await fetch(this.#address, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'if-match': mayReplace.join(', '),
        ...pageToken(),
      },
      body: document,
      signal: AbortSignal.timeout(longestWait),
    });
  }

  async #take(attempt: Attempt<Review>, response: Response): Promise<ReviewSaveState> {
    const etag = response.headers.get('etag');
    if (response.ok) return this.#keep(attempt, etag ?? '');
    if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
    const { type, detail, issues = [], review } = (await response.json()) as ProblemBody;
    if (type === staleType && review !== undefined && etag !== null) {
      return await this.#takeOther(attempt, review, etag);
    }
    this.#refused = attempt.version;
    const reasons = issues.length > 0 ? issues.map(({ message }) => message) : [detail];
    return { kind: 'refused', reasons };
  }

  async #takeOther(
    { version: own }: Attempt<Review>,
    review: Review,
    etag: string,
  ): Promise<ReviewSaveState> {
    const sent = await this.#attempts.of(etag);
    if (sent !== undefined) return this.#keep(sent, etag);
    // What comes of both is saved on top of theirs.
    this.#etag = etag;
    const base = this.#saved ?? review;
    this.#saved = review;
    this.#wanted = undefined;
    this.#isMerging = true;
    this.#attempts.clear();
    return { kind: 'stale', review, base, own };
  }

  #keep({ version }: Attempt<Review>, etag: string): ReviewSaveState {
    this.#etag = etag;
    this.#saved = version;
    this.#attempts.clear();
    return { kind: 'saved', review: version };
  }
}
