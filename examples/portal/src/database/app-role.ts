import type { Query, Statements } from './database.js';

/** Runs work in a transaction that these statements begin. */
type Transaction = <RESULT>(
  begin: string,
  work: (query: Query) => Promise<RESULT>,
) => Promise<RESULT>;

const wellFormed = /^[0-9a-f]{64}$/;

/**
 * Statements of one session. Role and session are set for the transaction alone, so a connection that
 * goes back to its pool has neither.
 */
export function statementsAs(proof: string | undefined, transaction: Transaction): Statements {
  if (proof !== undefined && !wellFormed.test(proof)) throw new Error('This is not a proof');
  const begin = `SET LOCAL ROLE maat_app; SET LOCAL maat.session = '${proof ?? ''}'`;
  return {
    query: (sql, parameters) => transaction(begin, (query) => query(sql, parameters)),
    transaction: (work) => transaction(begin, work),
  };
}
