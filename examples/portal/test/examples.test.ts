import { auditDigestOf, collate, validateReview, validateRound } from '@maat/core';
import type { Audit, Review, Round } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everybody, type People } from './setup/people.js';
import { beginReview, readReview } from './setup/round.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

describe.each(databases)('the made-up rounds on %s', (kind) => {
  let portal: TestPortal;
  let people: People;
  let before: Round;
  let present: Round;

  /** The documents of a table as they are kept, the one that was changed first before the rest. */
  async function kept<DOCUMENT>(table: 'rounds' | 'reviews'): Promise<readonly DOCUMENT[]> {
    const sql = `SELECT document FROM ${table} ORDER BY changed_at`;
    const rows = await portal.database.query<{ document: string }>(sql);
    return rows.map(({ document }) => JSON.parse(document) as DOCUMENT);
  }

  beforeAll(async () => {
    portal = await startTestPortal(kind, { withExamples: true });
    people = await everybody(portal.address);
    const rounds = await kept<Round>('rounds');
    const [first, second] = rounds;
    if (first === undefined || second === undefined) throw new Error('There are two rounds');
    [before, present] = [first, second];
  });
  afterAll(() => portal?.remove());

  test('are rounds as the contract has them, the second beside the first', () => {
    for (const round of [before, present]) {
      expect(validateRound(westMidlands, round)).toEqual({ ok: true, value: round });
    }
    expect(present.previous).toBe(before.id);
  });

  test('hold a review that was agreed on the very returns that are kept', async () => {
    const [review, ...others] = await kept<Review>('reviews');
    expect(others).toEqual([]);
    expect(validateReview(westMidlands, review)).toMatchObject({ ok: true });
    expect(review).toMatchObject({ status: 'agreed', round: before.id });
    for (const { audit: id, digest } of review?.returns ?? []) {
      const read = await people.chair.get(id);
      expect(auditDigestOf(JSON.parse(read.text) as Audit)).toBe(digest);
    }
  });

  test('are ready to go on with: agencies are asked, and a discussion can begin', async () => {
    const page = await people.coordinator.send('GET', `/rounds/${present.id}`);
    expect(page.text).toContain('2 of 5 are in.');
    expect((await people.health.send('GET', '/')).text).toContain('EXAMPLE-CASE-3');
    const [first] = present.cases;
    const id = await beginReview(people.chair, present.id, first?.id ?? '');
    const { review } = await readReview(people.chair, id);
    expect(review.returns).toHaveLength(2);
    const returns = await Promise.all(
      review.returns.map(async ({ audit, agency }) => ({
        audit: JSON.parse((await people.chair.get(audit)).text) as Audit,
        tool: westMidlands,
        ...(agency !== undefined && { agency }),
      })),
    );
    const { discrepancies } = collate(westMidlands, returns, first && { case: first });
    expect(discrepancies.map(({ code }) => code)).toContain('fact.subject-differs');
  });

  test('have a report that tells what became of the actions, and what moved since', async () => {
    const read = async (id: string) =>
      JSON.parse((await people.chair.send('GET', `/api/rounds/${id}/report`)).text) as object;
    expect(await read(before.id)).toMatchObject({ report: { actions: { total: 2 } } });
    expect(await read(present.id)).toMatchObject({ report: { movement: {} } });
  });
});
