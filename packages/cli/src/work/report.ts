import type { PlacedFinding } from '../finding/finding.js';
import type { Position } from '../input/position.js';

/** What came of a batch. */
export interface BatchReport {
  /** How many documents it held. */
  readonly documents: number;
  /** What there is to say, in their order, of those of which there is something. */
  readonly reports: readonly DocumentReport[];
}

/** What came of one document. */
export interface DocumentReport {
  /** Its number in the batch, from 0. */
  readonly index: number;
  readonly at: Position;
  readonly findings: readonly PlacedFinding[];
  readonly output?: unknown;
}
