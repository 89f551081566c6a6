/** A value that a statement takes in place of $1, $2, … */
export type Parameter = string | number | null;

/** Runs one statement and gives its rows. */
export type Query = <ROW>(
  sql: string,
  parameters?: readonly Parameter[],
) => Promise<readonly ROW[]>;

/** What runs statements. */
export interface Statements {
  readonly query: Query;

  /** Runs statements as one: all of them, or, if `work` throws, none. */
  transaction<RESULT>(work: (query: Query) => Promise<RESULT>): Promise<RESULT>;
}

/**
 * A PostgreSQL, wherever it runs. The SQL is the same for every one of them. Its own statements run as
 * the owner of the tables: they are for starting, and for what comes before somebody is known.
 */
export interface Database extends Statements {
  /**
   * Statements as a request may run them: as the role `maat_app`, which sees and changes those rows that
   * the policies of each table leave to the session.
   *
   * @param proof What `proofOf` makes of the session's secret; undefined for nobody.
   */
  as(proof: string | undefined): Statements;

  /** Ends the work that is under way and lets go of the data. */
  close(): Promise<void>;
}
