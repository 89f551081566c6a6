import type { Verb } from '../access/access.js';
import type { Database } from '../database/database.js';
import type { Person } from '../session/person.js';

/** Something that was done, or refused. */
export interface Deed {
  readonly verb: Verb;
  readonly kind: string;
  readonly id: string | undefined;
  readonly outcome: 'allowed' | 'refused';
}

/** A line of the trail. */
export interface TrailEntry {
  readonly number: number;
  readonly at: Date;
  readonly subject: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly verb: string;
  readonly kind: string;
  readonly id: string | null;
  readonly outcome: 'allowed' | 'refused';
}

/** How many lines a page has. */
export const linesOnPage = 100;

/** The trail of who did what. It is only added to. */
export class TrailStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes something. Who it was the database asks of the session itself. */
  async note(proof: string | undefined, { verb, kind, id, outcome }: Deed): Promise<void> {
    await this.#database
      .as(proof)
      .query('SELECT maat_app.note($1, $2, $3, $4)', [verb, kind, id ?? null, outcome]);
  }

  /**
   * A page of the trail, the newest first.
   *
   * @param before Only lines older than that number.
   */
  async read({ proof }: Person, before?: number): Promise<readonly TrailEntry[]> {
    return await this.#database.as(proof).query<TrailEntry>(
      `SELECT number::int, at, subject, role, agency, verb, kind, id, outcome FROM trail
        WHERE number < $1 ORDER BY trail.number DESC LIMIT ${linesOnPage}`,
      [before ?? Number.MAX_SAFE_INTEGER],
    );
  }
}
