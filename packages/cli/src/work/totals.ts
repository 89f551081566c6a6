import type { Severity } from '@maat/core';
import type { Finding } from '../finding/finding.js';

/** How many documents and issues there were. */
export interface Totals {
  documents: number;
  /** Documents with an error. */
  failed: number;
  errors: number;
  warnings: number;
  /** Pieces of information. */
  infos: number;
  /** Sources that could not be read to their end. */
  unreadable: number;
}

/** Nothing, so far. */
export function noTotals(): Totals {
  return { documents: 0, failed: 0, errors: 0, warnings: 0, infos: 0, unreadable: 0 };
}

const counters = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  keyof Totals
>;

/** Counts the findings of one document. */
export function countFindings(totals: Totals, findings: readonly Finding[]): void {
  for (const { severity } of findings) totals[counters[severity]] += 1;
  if (findings.some(({ severity }) => severity === 'error')) totals.failed += 1;
}
