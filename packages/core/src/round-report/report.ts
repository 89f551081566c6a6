import type { Review, Round, RoundReport } from '@maat/schema';
import type { GivenReturn } from '../collate/collation.js';

/** A return of a round, with the case that it is on. */
export interface RoundReturn extends GivenReturn {
  /** The id of the case in the round. Left out: the case with the reference that the audit gives. */
  readonly case?: string;
}

/** A round with what came of it. */
export interface RoundRecords {
  readonly round: Round;
  /** The returns on its cases. Those that were submitted count. */
  readonly returns: readonly RoundReturn[];
  /** The reviews of its cases. Those that were agreed count. */
  readonly reviews: readonly Review[];
}

/** What is told of a round. */
export interface RoundReportOptions {
  /** The day that it is, in ISO 8601: what is due before it is overdue. */
  readonly today: string;
  /**
   * The least number that is told of what was found, zero apart: 5 by default, at least 3. 1 holds
   * nothing back, for a report that stays among those who made it.
   */
  readonly fewest?: number;
  /** The report of the earlier round that this one is held against. */
  readonly previous?: RoundReport;
  /** Whether what was typed of findings and actions is told, masked. Default: no. */
  readonly texts?: boolean;
  /** Names that are masked beside those that the returns give. */
  readonly names?: readonly string[];
  /** Names of months beside the English ones, January first, as for `check`. */
  readonly months?: readonly string[];
}
