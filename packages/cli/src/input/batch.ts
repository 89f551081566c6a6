import type { Position } from './position.js';

/** Whole documents of one source, one after the other. */
export interface Batch {
  /** An own buffer, so that it can be handed to another thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it begins in its source. */
  readonly start: Position;
  /** Where each document begins and ends. Without it each line that is not blank is one. */
  readonly spans?: Uint32Array;
  /** What keeps the source from being read as it stands, after these documents. */
  readonly fault?: SourceFault;
}

/** A fault between documents, or of one that is not read. */
export interface SourceFault {
  readonly code: 'input.too-large' | 'input.unclosed-list' | 'input.not-an-audit';
  readonly at: Position;
}
