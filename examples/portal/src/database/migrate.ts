import type { Database } from './database.js';
import { audits } from './migrations/audits.js';
import { owners } from './migrations/owners.js';
import { people } from './migrations/people.js';
import { rounds } from './migrations/rounds.js';
import { tools } from './migrations/tools.js';
import { trail } from './migrations/trail.js';

/** A step that brings a database from one shape to the next. Once published it never changes. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** Every step, in order. A new one goes to the end. */
const migrations: readonly Migration[] = [audits, tools, people, trail, owners, rounds];

/** The number under which servers that start at the same time wait for each other. */
export const startLock = 4_180_001;

/**
 * Brings a database to the shape that this version works with: every step that was not taken yet,
 * all in one transaction. Done again it does nothing.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [startLock]);
    await query(
      `CREATE TABLE IF NOT EXISTS portal_migrations (
         number integer PRIMARY KEY,
         name text NOT NULL,
         applied_at timestamptz NOT NULL DEFAULT now()
       )`,
    );
    const rows = await query<{ number: number }>('SELECT number FROM portal_migrations');
    const done = new Set(rows.map(({ number }) => number));
    for (const { number, name, statements } of migrations) {
      if (done.has(number)) continue;
      for (const statement of statements) await query(statement);
      await query('INSERT INTO portal_migrations (number, name) VALUES ($1, $2)', [number, name]);
    }
  });
}
