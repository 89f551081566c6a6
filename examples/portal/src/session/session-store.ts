import type { Database } from '../database/database.js';
import type { Identity, Person, Role } from './person.js';
import { digestOf, newSecret, proofOf } from './secret.js';

/** How long sessions last, in seconds. */
export interface SessionLimits {
  /** After how long without a request one ends. */
  readonly idle: number;
  /** After how long one ends, whatever is done. */
  readonly longest: number;
}

/** A session that is over, and whose it was. */
export interface EndedVisit {
  readonly endedFor: string;
}

/** What is known of a session when a request comes with its secret. */
export interface Visit {
  readonly person: Person;
  /** When it ends if nothing more is done. */
  readonly idleUntil: Date;
  /** When it ends in any case. */
  readonly endsAt: Date;
}

interface Row {
  readonly is_open: boolean;
  readonly subject: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly idle_until: Date;
  readonly ends_at: Date;
}

/** How long an ended session is remembered, so that its cookie is not taken for a forged one. */
const remembered = '1 day';

/** Keeps sessions. The clock is the database's, which all portals on it share. */
export class SessionStore {
  readonly #database: Database;
  readonly #limits: SessionLimits;

  constructor(database: Database, limits: SessionLimits) {
    this.#database = database;
    this.#limits = limits;
  }

  /** Begins a session of somebody. Gives the secret for the cookie, which is kept nowhere else. */
  async begin({ subject, role, agency }: Identity): Promise<string> {
    const secret = newSecret();
    const { idle, longest } = this.#limits;
    await this.#database.query(
      `DELETE FROM sessions WHERE ends_at < now() - interval '${remembered}'`,
    );
    await this.#database.query(
      `INSERT INTO sessions (digest, subject, role, agency, idle, idle_until, ends_at)
         SELECT $1, $2, $3, $4, make_interval(secs => $5), now() + make_interval(secs => least($5, $6)),
                now() + make_interval(secs => $6)`,
      [digestOf(proofOf(secret)), subject, role, agency ?? null, idle, longest],
    );
    return secret;
  }

  /**
   * The session of a secret.
   *
   * @param putsOff Whether this is something that somebody does, and puts the end off.
   * @returns Undefined if there never was one.
   */
  async visit(secret: string, putsOff: boolean): Promise<Visit | EndedVisit | undefined> {
    const proof = proofOf(secret);
    const sql = 'SELECT * FROM maat_app.visit($1::int = 1)';
    const [row] = await this.#database.as(proof).query<Row>(sql, [putsOff ? 1 : 0]);
    if (row === undefined) return undefined;
    if (!row.is_open) return { endedFor: row.subject };
    const { subject, role, agency, idle_until: idleUntil, ends_at: endsAt } = row;
    return { person: { subject, role, agency: agency ?? undefined, proof }, idleUntil, endsAt };
  }

  /** Ends a session. Its secret opens nothing any more. */
  async end(secret: string): Promise<void> {
    await this.#database.as(proofOf(secret)).query('SELECT maat_app.end_session()');
  }
}
