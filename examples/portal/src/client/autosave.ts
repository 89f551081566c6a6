import type { Audit } from '@maat/schema';
import { type Attempt, attemptOf } from './attempt.js';
import { Attempts } from './attempts.js';
import type { SaveAnswer, SaveRequest } from './save-answer.js';

/** How saving goes. */
export type SaveState =
  | { readonly kind: 'saved'; readonly audit: Audit }
  | Exclude<SaveAnswer, { readonly kind: 'saved' }>;

/** What saving takes from its surroundings. */
export interface AutosavePorts {
  /** The audit as it stands. */
  readonly audit: () => Audit;
  readonly send: (request: SaveRequest) => Promise<SaveAnswer>;
  /** Hears of each outcome. */
  readonly tell: (state: SaveState) => void;
}

/** How long typing must rest, and how long it can put saving off. */
const rest = 400;
const longestDelay = 900;
const firstRetry = 1_000;
const longestRetry = 30_000;
/** Browsers take 64 KiB at most along when a page is left, addresses and headers included. */
const mostOnLeaving = 60_000;

/**
 * Saves an audit as it is typed. One save is under way at a time, and each takes all that was typed
 * before it. When nobody answers it tries again, ever more seldom. What somebody else saved is
 * never overwritten: saving waits until the two are put together.
 */
export class Autosave {
  readonly #ports: AutosavePorts;
  #etag: string;
  #base: Audit;
  readonly #attempts = new Attempts<Audit>();
  #underWay: Promise<SaveState> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | undefined;
  #failures = 0;
  #wasTaken = true;
  /** The version that somebody else saved, until it is put together with this one. */
  #other: { readonly etag: string; readonly audit: Audit } | undefined;

  /**
   * @param etag The tag of the version that was loaded.
   * @param audit The audit in it.
   * @param ports The surroundings.
   */
  constructor(etag: string, audit: Audit, ports: AutosavePorts) {
    this.#etag = etag;
    this.#base = audit;
    this.#ports = ports;
  }

  /** Whether something was typed that is not known to be kept. */
  get isUnsaved(): boolean {
    return this.#ports.audit().revision !== this.#base.revision;
  }

  /** The tag of the version that is kept, as far as is known. */
  get etag(): string {
    return this.#etag;
  }

  /** That version: what somebody else saves is put together with this one against it. */
  get base(): Audit {
    return this.#base;
  }

  /** Says that something was typed. */
  changed(): void {
    if (this.#underWay || this.#other !== undefined || this.#failures > 0) return;
    const now = performance.now();
    this.#unsavedSince ??= now;
    this.#schedule(Math.min(rest, Math.max(0, this.#unsavedSince + longestDelay - now)));
  }

  /** Sends the audit although nothing was typed, as nobody has said what the portal has. */
  ask(): void {
    this.#schedule(0);
  }

  /** Tries again at once, as the network or the page is back. */
  retry(): void {
    if (this.#failures > 0) this.#schedule(0);
  }

  /** Saves until nothing is unsaved. Tells whether it came to that. */
  async settle(): Promise<boolean> {
    while (this.#underWay || this.isUnsaved) {
      if (this.#other !== undefined) return false;
      const { kind } = await (this.#underWay ?? this.#save());
      const isMerged = kind === 'stale' && this.#other === undefined;
      if (kind !== 'saved' && !isMerged) return false;
    }
    return true;
  }

  /** Sends what is unsaved without waiting for anything, as the page is being left. */
  flush(): void {
    if (this.#other === undefined && this.isUnsaved)
      void this.#send(attemptOf(this.#ports.audit()), true);
  }

  /** Says that both are put together: the outcome is to take the place of the other version. */
  resolved(): void {
    if (this.#other === undefined) return;
    this.#etag = this.#other.etag;
    this.#base = this.#other.audit;
    this.#other = undefined;
    this.#schedule(0);
  }

  /** Goes on from a version that was loaded, when nothing was unsaved. */
  goOnFrom(etag: string, audit: Audit): void {
    this.#etag = etag;
    this.#base = audit;
    this.#attempts.clear();
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
  }

  #save(): Promise<SaveState> {
    clearTimeout(this.#timer);
    this.#unsavedSince = undefined;
    this.#underWay ??= this.#send(attemptOf(this.#ports.audit()), false).finally(() => {
      this.#underWay = undefined;
      this.#goOn();
    });
    return this.#underWay;
  }

  /** What was typed while the save was under way, or was not taken, is for the next. */
  #goOn(): void {
    if (this.#failures > 0) {
      this.#schedule(Math.min(firstRetry * 2 ** (this.#failures - 1), longestRetry));
    } else if (this.#wasTaken && this.isUnsaved) {
      this.changed();
    }
  }

  async #send(attempt: Attempt<Audit>, isLeaving: boolean): Promise<SaveState> {
    const earlier = this.#attempts.etags;
    this.#attempts.add(attempt);
    const answer = await this.#ports.send({
      document: attempt.document,
      ifMatch: [this.#etag, ...earlier],
      keepalive: isLeaving && attempt.bytes <= mostOnLeaving,
    });
    const own = answer.kind === 'stale' ? await this.#attempts.of(answer.etag) : undefined;
    // Of two saves sent one after the other the later may come first: then it is our own.
    const state = own ? this.#keep(own) : this.#take(attempt, answer);
    this.#ports.tell(state);
    return state;
  }

  #take(attempt: Attempt<Audit>, answer: SaveAnswer): SaveState {
    const canWait = answer.kind === 'unreachable' || answer.kind === 'signed-out';
    this.#failures = canWait ? this.#failures + 1 : 0;
    this.#wasTaken = answer.kind === 'saved';
    if (answer.kind === 'saved') return this.#keep(attempt, answer.etag);
    if (answer.kind === 'stale') this.#other = answer;
    return answer;
  }

  #keep({ version, etag = '' }: Attempt<Audit>, given = etag): SaveState {
    this.#etag = given;
    this.#base = version;
    this.#attempts.clear();
    this.#failures = 0;
    this.#wasTaken = true;
    return { kind: 'saved', audit: version };
  }
}
