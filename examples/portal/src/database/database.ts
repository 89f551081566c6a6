/** A value that a statement takes in place of $1, $2, … */
export type Parameter = string | number;

/** Runs one statement and gives its rows. */
export type Query = <ROW>(
  sql: string,
  parameters?: readonly Parameter[],
) => Promise<readonly ROW[]>;

/**
 * A PostgreSQL, wherever it runs. The SQL is the same for every one of them.
 */
export interface Database {
  readonly query: Query;

  /** Runs statements as one: all of them, or, if `work` throws, none. */
  transaction<RESULT>(work: (query: Query) => Promise<RESULT>): Promise<RESULT>;

  /** Ends the work that is under way and lets go of the data. */
  close(): Promise<void>;
}
