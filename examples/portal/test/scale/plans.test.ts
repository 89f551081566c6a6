import { createReview } from '@maat/core';
import { type Round, roundSchemaId } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditStore } from '../../src/audits/audit-store.js';
import type { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/open.js';
import { PaperStore } from '../../src/papers/paper-store.js';
import { ReviewStore } from '../../src/reviews/review-store.js';
import { RoundStore } from '../../src/rounds/round-store.js';
import type { Person, Role } from '../../src/session/person.js';
import { SessionStore } from '../../src/session/session-store.js';
import { TrailStore } from '../../src/trail/trail-store.js';
import { databases, makeStorage, type Storage } from '../setup/storage.js';
import { explained, type Plan } from './explained.js';

const rounds = 500;
const cases = 8;
const agencies = 10;

/** 500 rounds of 8 cases, to each of which 10 agencies have returned: 40,000 audits. */
const generated = [
  `INSERT INTO rounds (id, title, status, etag, document, changed_at)
   SELECT 'round-' || r, 'Round ' || r, 'open', '"0"', '{"cases":[]}', now() - r * interval '1 day'
     FROM generate_series(1, ${rounds}) r`,
  `INSERT INTO invitations (round_id, case_id, agency, reference, title, tool_id, tool_version, due, is_open)
   SELECT 'round-' || r, 'case-' || r || '-' || c, 'agency-' || a, 'C', 'Round', 'west-midlands', '1.0.0',
          date '2026-01-01' + r, r > ${rounds - 10}
     FROM generate_series(1, ${rounds}) r, generate_series(1, ${cases}) c, generate_series(1, ${agencies}) a`,
  `INSERT INTO audits (id, tool_id, tool_version, status, revision, etag, document, summary, made_at,
                       changed_at, agency, round_id, case_id)
   SELECT 'audit-' || r || '-' || c || '-' || a, 'west-midlands', '1.0.0',
          CASE WHEN r > ${rounds - 10} THEN 'in-progress' ELSE 'submitted' END, 0, '"0"',
          '{"answers":{}}', '{}', now(), now() - r * interval '1 day' - c * interval '1 hour',
          'agency-' || a, 'round-' || r, 'case-' || r || '-' || c
     FROM generate_series(1, ${rounds}) r, generate_series(1, ${cases}) c, generate_series(1, ${agencies}) a`,
  `INSERT INTO audit_copies (audit_id, profile, document, made_at)
   SELECT id, 'board', '{}', changed_at FROM audits WHERE status = 'submitted'`,
  `INSERT INTO reviews (id, round_id, case_id, status, etag, document, changed_at)
   SELECT 'review-' || r || '-' || c, 'round-' || r, 'case-' || r || '-' || c, 'agreed', '"0"', '{}', now()
     FROM generate_series(1, ${rounds - 20}) r, generate_series(1, ${cases}) c`,
  `INSERT INTO round_papers (id, kind, title, document, made_at)
   SELECT 'round-' || r, kind, 'Round', '{}', now() - r * interval '1 day'
     FROM generate_series(1, ${rounds}) r, (VALUES ('report'), ('briefing')) kinds (kind)`,
  `INSERT INTO trail (subject, role, agency, verb, kind, id, outcome)
   SELECT 'somebody', 'auditor', agency, 'save', 'audit', id, 'allowed' FROM audits`,
  'ANALYZE',
];

/** Tables that a page cannot read from end to end. */
const large = ['audits', 'audit_copies', 'invitations', 'reviews', 'trail'];

describe.each(databases)('with 40,000 audits in 500 rounds on %s', (kind) => {
  let storage: Storage;
  let database: Database;
  let sessions: SessionStore;
  const plans: Plan[] = [];

  beforeAll(async () => {
    storage = await makeStorage(kind);
    database = await openDatabase(storage);
    for (const statement of generated) await database.query(statement);
    sessions = new SessionStore(database, { idle: 1_800, longest: 36_000 });
  });
  afterAll(async () => {
    await database?.close();
    storage?.remove();
  });

  async function personWho(role: Role, agency?: string): Promise<Person> {
    const visit = await sessions.visit(await sessions.begin({ subject: 'x', role, agency }), false);
    if (visit === undefined || !('person' in visit)) throw new Error('Nobody is signed in');
    return visit.person;
  }

  /** What was read whole of the large tables by the statements of this work. */
  async function wholeBy(work: (own: Database) => Promise<unknown>): Promise<readonly string[]> {
    plans.length = 0;
    await work(explained(database, plans));
    expect(plans.length).toBeGreaterThan(0);
    return plans.flatMap(({ sql, readWhole }) =>
      readWhole.filter((table) => large.includes(table)).map((table) => `${table}: ${sql}`),
    );
  }

  test('no statement of an auditor’s pages reads a large table whole', async () => {
    const auditor = await personWho('auditor', 'agency-3');
    const found = await wholeBy(async (own) => {
      const audits = new AuditStore(own, auditor);
      await audits.list();
      await audits.find('audit-7-7-3');
      const roundStore = new RoundStore(own, auditor);
      expect(await roundStore.asked()).toHaveLength(80);
      await roundStore.asked(`case-${rounds}-1`);
      await new PaperStore(own, auditor).list();
      await new PaperStore(own, auditor).find('round-7', 'briefing');
    });
    expect(found).toEqual([]);
  });

  test('no statement of the pages of who runs a round does', async () => {
    for (const role of ['coordinator', 'chair'] as const) {
      const person = await personWho(role);
      const found = await wholeBy(async (own) => {
        const audits = new AuditStore(own, person);
        await audits.list();
        await audits.unfinished();
        const roundStore = new RoundStore(own, person);
        await roundStore.list();
        await roundStore.find('round-7');
        expect(await roundStore.returnsOf('round-7')).toHaveLength(80);
        const reviews = new ReviewStore(own, person);
        await reviews.find('review-7-7');
        await reviews.ofCase('case-7-7');
        expect(await reviews.ofRound('round-7')).toHaveLength(8);
        expect(await reviews.returns('round_id', 'round-7')).toHaveLength(80);
        expect(await reviews.returns('case_id', 'case-7-7')).toHaveLength(10);
        await new PaperStore(own, person).list();
        expect(await new TrailStore(own).read(person)).toHaveLength(100);
      });
      expect(found).toEqual([]);
    }
  });

  test('no statement that keeps something does', async () => {
    const chair = await personWho('chair');
    const coordinator = await personWho('coordinator');
    const review = createReview(westMidlands, {
      ...{ id: 'review-new', now: new Date(), round: 'round-499' },
      ...{ case: { id: 'case-499-1', reference: 'C' }, returns: [] },
    });
    const found = await wholeBy(async (own) => {
      const reviews = new ReviewStore(own, chair);
      await reviews.add(review);
      const stored = await reviews.find('review-new');
      await reviews.replace({ ...review, revision: 1 }, stored?.etag ?? '');
      const roundStore = new RoundStore(own, coordinator);
      const { tool, madeAt, changedAt } = review;
      const round: Round = {
        schema: roundSchemaId,
        id: 'round-new',
        title: 'New',
        status: 'open',
        due: '2026-04-30',
        cases: [{ id: 'c', reference: 'C', invitations: [{ agency: 'a' }] }],
        revision: 0,
        ...{ tool, madeAt, changedAt },
      };
      await roundStore.add(round);
      const kept = await roundStore.find('round-new');
      expect(await roundStore.replace({ ...round, revision: 1 }, kept?.etag ?? '')).toBe(true);
    });
    expect(found).toEqual([]);
  });

  test('the board’s page does not', async () => {
    const board = await personWho('board');
    const found = await wholeBy(async (own) => {
      await new AuditStore(own, board).boardCopies();
      await new AuditStore(own, board).copy('audit-7-7-3', 'board');
      expect(await new PaperStore(own, board).list()).toHaveLength(200);
      await new PaperStore(own, board).find('round-7', 'report');
    });
    expect(found).toEqual([]);
  });
});
