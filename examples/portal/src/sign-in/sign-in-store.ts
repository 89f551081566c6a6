import type { Database } from '../database/database.js';
import { digestOf } from '../session/secret.js';

/** What a sign-in that is under way must be answered with. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  /** The secret of PKCE. */
  readonly verifier: string;
  /** The page that it goes on to. */
  readonly goesTo: string;
}

interface Row {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly goes_to: string;
}

const longest = '15 minutes';

/** After how many failures in how long nobody from an address can sign in any more. */
const mostFailures = 10;
const lockedFor = '15 minutes';

/** Keeps sign-ins that are under way, and from where they fail. */
export class SignInStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Remembers one under the secret that the browser is given. */
  async add(secret: string, { state, nonce, verifier, goesTo }: Pending): Promise<void> {
    await this.#database.query('DELETE FROM sign_ins WHERE until < now()');
    await this.#database.query(
      `INSERT INTO sign_ins (digest, state, nonce, verifier, goes_to, until)
         VALUES ($1, $2, $3, $4, $5, now() + interval '${longest}')`,
      [digestOf(secret), state, nonce, verifier, goesTo],
    );
  }

  /** Takes one out: whatever comes of it, it cannot be answered again. */
  async take(secret: string): Promise<Pending | undefined> {
    const [row] = await this.#database.query<Row>(
      `DELETE FROM sign_ins WHERE digest = $1 AND until > now()
         RETURNING state, nonce, verifier, goes_to`,
      [digestOf(secret)],
    );
    return (
      row && { state: row.state, nonce: row.nonce, verifier: row.verifier, goesTo: row.goes_to }
    );
  }

  /** Counts a failed sign-in or a forged cookie. */
  async noteFailure(address: string): Promise<void> {
    await this.#database.query('DELETE FROM lock_outs WHERE until < now()');
    await this.#database.query(
      `INSERT INTO lock_outs (address, failures, until)
         VALUES ($1, 1, now() + interval '${lockedFor}')
         ON CONFLICT (address) DO UPDATE
            SET failures = lock_outs.failures + 1, until = now() + interval '${lockedFor}'`,
      [address],
    );
  }

  /** Whether too much has failed from an address of late. */
  async isLocked(address: string): Promise<boolean> {
    const rows = await this.#database.query(
      `SELECT 1 FROM lock_outs WHERE address = $1 AND failures >= ${mostFailures} AND until > now()`,
      [address],
    );
    return rows.length > 0;
  }
}
