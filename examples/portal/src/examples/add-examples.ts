import { insertAudit } from '../audits/audit-store.js';
import type { Database } from '../database/database.js';
import { startLock } from '../database/migrate.js';
import { insertReview } from '../reviews/review-store.js';
import { insertRound } from '../rounds/round-store.js';
import { exampleAudits } from './example-audits.js';
import { exampleMaker } from './example-maker.js';
import { exampleRounds } from './example-rounds.js';

/**
 * Keeps the made-up audits and rounds if there is no audit yet; of servers that start together only
 * one does.
 *
 * @param now The moment. They are dated before it.
 * @param newId Gives each its id.
 */
export async function addExamples(
  database: Database,
  now: Date,
  newId: () => string,
): Promise<void> {
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [startLock]);
    const [any] = await query('SELECT 1 FROM audits LIMIT 1');
    if (any !== undefined) return;
    const maker = exampleMaker(now, newId);
    const { rounds, returns, reviews } = exampleRounds(maker);
    for (const round of rounds) await insertRound(query, round);
    for (const given of [...exampleAudits(maker), ...returns]) {
      await insertAudit(query, given, given.agency, given.place);
    }
    for (const review of reviews) await insertReview(query, review);
  });
}
