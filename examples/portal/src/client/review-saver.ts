import type { Review } from '@maat/schema';
import { type Attempt, attemptOf } from './attempt.js';
import { Attempts } from './attempts.js';
import { pageToken } from './page-session.js';

/** How saving goes. */
export type ReviewSaveState =
  | { readonly kind: 'saving' }
  /** This version is kept; what was said since is not yet. */
  | { readonly kind: 'saved'; readonly review: Review }
  | { readonly kind: 'unreachable' }
  /** Somebody else saved another version than `base`, on which this one was made. */
  | { readonly kind: 'stale'; readonly review: Review; readonly base: Review; readonly own: Review }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

interface ProblemBody {
  readonly detail: string;
  readonly issues?: readonly { readonly message: string }[];
  readonly review?: Review;
}

/** How long until it is tried again when nobody answers. */
const retryAfter = 3_000;
const longestWait = 30_000;

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

  /** Whether something was said that is not known to be kept. */
  get isUnsaved(): boolean {
    return this.#wanted !== undefined && this.#wanted !== this.#saved;
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
    this.#underWay ??= this.#saveAll().finally(() => {
      this.#underWay = undefined;
    });
  }

  /** Waits until nothing is under way, and tells whether all is kept. */
  async settle(): Promise<boolean> {
    await this.#underWay;
    return !this.isUnsaved;
  }

  async #saveAll(): Promise<void> {
    while (this.#wanted !== undefined && this.isUnsaved) {
      this.#tell({ kind: 'saving' });
      const state = await this.#send(this.#wanted);
      this.#tell(state);
      if (state.kind === 'unreachable') await new Promise((go) => setTimeout(go, retryAfter));
      else if (state.kind !== 'saved') return;
    }
  }

  async #send(review: Review): Promise<ReviewSaveState> {
    const attempt = attemptOf(review);
    const mayReplace = [this.#etag, ...this.#attempts.etags];
    this.#attempts.add(attempt);
    try {
      const response = await fetch(this.#address, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'if-match': mayReplace.join(', '),
          ...pageToken(),
        },
        body: attempt.document,
        signal: AbortSignal.timeout(longestWait),
      });
      return await this.#take(attempt, response);
    } catch {
      return { kind: 'unreachable' };
    }
  }

  async #take(attempt: Attempt<Review>, response: Response): Promise<ReviewSaveState> {
    const etag = response.headers.get('etag');
    if (response.ok) return this.#keep(attempt, etag ?? '');
    if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
    const { detail, issues = [], review: theirs } = (await response.json()) as ProblemBody;
    if (theirs !== undefined && etag !== null) {
      const sent = await this.#attempts.of(etag);
      if (sent !== undefined) return this.#keep(sent, etag);
      // What comes of both is saved on top of theirs.
      this.#etag = etag;
      const base = this.#saved ?? theirs;
      this.#saved = theirs;
      this.#wanted = undefined;
      this.#attempts.clear();
      return { kind: 'stale', review: theirs, base, own: attempt.version };
    }
    this.#wanted = undefined;
    const reasons = issues.length > 0 ? issues.map(({ message }) => message) : [detail];
    return { kind: 'refused', reasons };
  }

  #keep({ version }: Attempt<Review>, etag: string): ReviewSaveState {
    this.#etag = etag;
    this.#saved = version;
    this.#attempts.clear();
    return { kind: 'saved', review: version };
  }
}
