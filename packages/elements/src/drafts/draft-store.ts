import type { Audit } from '@maat/schema';
import type { KeptSteps } from './kept-steps.js';

/** What is kept of an audit while it is filled in. Plain JSON: a store keeps it as it is. */
export interface Draft {
  readonly audit: Audit;
  /** The last version that the host had as well, such as its server's: what others' are merged against. */
  readonly base: Audit;
  /** The other version of the audit, as long as the auditor has not chosen between the two. */
  readonly other?: Audit;
  /** What can be undone. */
  readonly undo: KeptSteps;
  /** When it was kept, by the clock of the device: to be shown. Nothing is ever decided by it. */
  readonly keptAt: string;
  /** The page that kept it, and how many times it had by then. */
  readonly page: string;
  readonly count: number;
  /** The count of each other page up to which this draft holds what was typed there. */
  readonly seen: Readonly<Record<string, number>>;
}

/**
 * Where drafts are kept: of audits, or of something else that is plain JSON. A host can bring its own. Each method may fail with a `DraftStoreError`, or
 * any other error: the form then says that nothing is kept, offers the draft as a file, and goes on.
 */
export interface DraftStore<KEPT = Draft> {
  /** Whether other devices keep drafts in it, of which nobody tells: each save looks first at what is there. */
  readonly isShared?: boolean;
  /** The draft of an id, whole; undefined where there is none. */
  load(id: string): Promise<KEPT | undefined>;
  /** Keeps a draft in the place of the one before it, whole or not at all. Ends when it is safe. */
  save(id: string, draft: KEPT): Promise<void>;
  /** The ids of all drafts. */
  list(): Promise<readonly string[]>;
  /** Takes a draft away for good. One that is not there is no error. */
  remove(id: string): Promise<void>;
  /**
   * Calls back with an id whenever another page has kept or removed its draft. Returns what ends it.
   *
   * @param purged Called, where a store can be purged, when everything was removed on any open page.
   */
  subscribe(listener: (id: string) => void, purged?: () => void): () => void;
}

/**
 * Why a draft is not kept. `blocked`: the browser lets nothing be stored here. `full`: there is no
 * room. `key`: what was kept cannot be read, as its key is gone. `purged`: the host had all removed.
 */
export type DraftFault = 'blocked' | 'full' | 'key' | 'purged' | 'failed';

/** What a store fails with. Its message holds nothing of a draft. */
export class DraftStoreError extends Error {
  override readonly name = 'DraftStoreError';
  readonly fault: DraftFault;

  constructor(fault: DraftFault, cause?: unknown) {
    super(`The draft is not kept: ${fault}.`, { cause });
    this.fault = fault;
  }
}

/** Why a store failed; `failed` where it does not say. */
export function faultOf(error: unknown): DraftFault {
  return error instanceof DraftStoreError ? error.fault : 'failed';
}
