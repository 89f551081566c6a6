import type { PlacedFinding } from '../finding/finding.js';
import type { Totals } from '../work/totals.js';

/** A document as it is told: its file, its number there from 1, and the findings. */
export interface ToldDocument {
  readonly file: string;
  readonly number: number;
  /** Whether the file is named once for many documents. */
  readonly line: number;
  readonly findings: readonly PlacedFinding[];
}

/** Turns what was found into text, bit by bit, as it comes. */
export interface Format {
  begin?(): string;
  document(told: ToldDocument): string;
  /** Documents in which nothing was found. */
  passed?(file: string, number: number, count: number): string;
  end?(totals: Totals): string;
}
