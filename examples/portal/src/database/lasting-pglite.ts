import type { PGlite, Transaction } from '@electric-sql/pglite';
import { isForWantOfRoom, NoRoom } from './no-room.js';

/** What is done in a transaction. */
type Work<RESULT> = (transaction: Pick<Transaction, 'query' | 'exec'>) => Promise<RESULT>;

/**
 * A database in this process that comes back when it has stopped for good, as it does where it cannot write
 * its log. What was committed is in its files, and it reads them anew. One that has stopped must never
 * be asked again: it would not answer, and neither would this process. So one thing is done at a time.
 */
export class LastingPglite {
  readonly #open: () => Promise<PGlite>;
  #pglite: PGlite | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** What it stopped with last. */
  #fault: unknown;

  /**
   * @param pglite The database, open.
   * @param open Opens it anew. Fails with NoRoom where there is no room to.
   */
  constructor(pglite: PGlite, open: () => Promise<PGlite>) {
    this.#pglite = pglite;
    this.#open = open;
  }

  query: PGlite['query'] = (sql, parameters) =>
    this.#inTurn((pglite) => pglite.query(sql, parameters));

  /** PGlite's own transaction asks for a rollback after whatever fault. */
  transaction<RESULT>(work: Work<RESULT>): Promise<RESULT> {
    return this.#inTurn(async (pglite) => {
      await pglite.exec('BEGIN');
      try {
        const result = await work(pglite);
        await pglite.exec('COMMIT');
        return result;
      } catch (error) {
        if (!hasStopped(error)) await pglite.exec('ROLLBACK');
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#pglite?.close();
  }

  #inTurn<RESULT>(act: (pglite: PGlite) => Promise<RESULT>): Promise<RESULT> {
    const turn = this.#last.then(() => this.#act(act));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #act<RESULT>(act: (pglite: PGlite) => Promise<RESULT>): Promise<RESULT> {
    this.#pglite ??= await this.#open().catch((error) => {
      throw isForWantOfRoom(this.#fault) ? asNoRoom(error) : error;
    });
    try {
      return await act(this.#pglite);
    } catch (error) {
      if (hasStopped(error)) {
        this.#pglite = undefined;
        this.#fault = error;
      }
      throw isForWantOfRoom(error) ? asNoRoom(error) : error;
    }
  }
}

function asNoRoom(cause: unknown): NoRoom {
  return new NoRoom('No room', { cause });
}

/** PostgreSQL's word for it, or WebAssembly's. */
function hasStopped(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return true;
  const severity = error instanceof Error && 'severity' in error ? error.severity : undefined;
  return severity === 'PANIC' || severity === 'FATAL';
}
