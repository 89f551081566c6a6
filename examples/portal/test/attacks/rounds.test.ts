import type { Review } from '@maat/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/session/person.js';
import { tokenOf } from '../../src/session/secret.js';
import { ApiClient } from '../setup/api-client.js';
import { beginReview, casesOf, giveReturn, post, readReview, setUpRound } from '../setup/round.js';
import { databases } from '../setup/storage.js';
import { AttackedPortal, proofFor } from './attacked-portal.js';

type Statement = readonly [sql: string, parameters?: readonly string[]];

describe.each(databases)('attacks on a round, on %s', (kind) => {
  let attacked: AttackedPortal;
  let round: string;
  let caseId: string;
  let reviewId: string;
  let returned: string;

  /** All that is kept, save how many sessions there are: each attacker begins one. */
  async function kept(): Promise<string> {
    return (await attacked.snapshot()).replace(/open sessions: \d+/, '');
  }

  /** A client with a session of its own. */
  async function client(role: Role, agency?: string): Promise<ApiClient> {
    const { secret = '' } = await attacked.as(`${role}-${agency}`, role, agency);
    const session = { cookie: `maat=${secret}`, token: tokenOf(secret) };
    return new ApiClient(attacked.portal.address, session);
  }

  /** What one statement comes to for somebody: how many rows, or the code that refuses it. */
  async function outcome(
    role: Role,
    agency: string | undefined,
    [sql, parameters]: Statement,
  ): Promise<number | string> {
    const who = await attacked.as(`sql-${role}-${agency}`, role, agency);
    const rows = attacked.portal.database.as(proofFor(who)).query(sql, parameters);
    return await rows.then(
      (all) => all.length,
      (error: { readonly code?: string }) => error.code ?? 'failed',
    );
  }

  beforeAll(async () => {
    attacked = await AttackedPortal.start(kind, false);
    const coordinator = await client('coordinator');
    const chair = await client('chair');
    round = await setUpRound(coordinator, { cases: 'SECRET-1' });
    [caseId = ''] = await casesOf(coordinator, round);
    await post(coordinator, `/rounds/${round}/invite`);
    returned = (await giveReturn(await client('auditor', 'police'), caseId)).id;
    reviewId = await beginReview(chair, round, caseId);
    await post(chair, `/rounds/${round}/papers`);
  });
  afterAll(() => attacked?.stop());

  test('nobody reads by statements what is not for them', async () => {
    const tables = ['rounds', 'invitations', 'reviews', 'round_papers'];
    const seen = async (role: Role, agency?: string) =>
      await Promise.all(tables.map((each) => outcome(role, agency, [`SELECT 1 FROM ${each}`])));
    expect(await seen('auditor', 'police')).toEqual([0, 1, 0, 1]);
    expect(await seen('auditor', 'health')).toEqual([0, 0, 0, 1]);
    expect(await seen('board')).toEqual([0, 0, 0, 2]);
    expect(await seen('coordinator')).toEqual([1, 2, 1, 2]);
  });

  test('nobody writes by statements what is not for them', async () => {
    const before = await kept();
    const invite = `INSERT INTO invitations SELECT round_id, case_id, 'health', reference, title, tool_id,
      tool_version, due, true FROM invitations`;
    const take = `INSERT INTO audits (id, tool_id, tool_version, status, revision, etag, document, summary,
      made_at, changed_at, agency, round_id, case_id)
      VALUES ('taken', 't', '1.0.0', 'in-progress', 0, '', '{}', '{}', now(), now(), 'health', $1, $2)`;
    const tried: readonly (readonly [role: Role, agency: string | undefined, sql: Statement])[] = [
      ['auditor', 'police', [invite]],
      ['auditor', 'health', [take, [round, caseId]]],
      ['auditor', 'police', ['UPDATE rounds SET status = $1', ['closed']]],
      ['auditor', 'police', ['UPDATE invitations SET due = $1', ['2099-01-01']]],
      ['auditor', 'police', ['UPDATE audits SET case_id = NULL']],
      ['chair', undefined, ['UPDATE rounds SET status = $1', ['closed']]],
      ['chair', undefined, ['UPDATE audits SET document = $1', ['{}']]],
      ['coordinator', undefined, ['UPDATE reviews SET document = $1 RETURNING id', ['{}']]],
      ['coordinator', undefined, ['UPDATE reviews SET case_id = $1', ['x']]],
      ['coordinator', undefined, ['UPDATE round_papers SET title = $1 RETURNING id', ['x']]],
      ['board', undefined, ['UPDATE round_papers SET document = $1 RETURNING id', ['{}']]],
      ['board', undefined, ['DELETE FROM round_papers']],
    ];
    for (const [role, agency, statement] of tried) {
      expect([0, '42501'], statement[0]).toContain(await outcome(role, agency, statement));
    }
    expect(await kept()).toBe(before);
  });

  test('of an agency that is not asked nobody starts a return, nor for another, nor twice', async () => {
    const before = await kept();
    const health = await client('auditor', 'health');
    const forged: readonly (readonly [name: string, value: string])[] = [
      ['agency', 'police'],
      ['round', round],
    ];
    expect((await post(health, `/invitations/${caseId}/start`, forged)).status).toBe(404);
    const police = await client('auditor', 'police');
    const { location } = await post(police, `/invitations/${caseId}/start`, forged);
    expect(location).toBe(`/audits/${returned}/fill-in`);
    expect((await health.get(returned)).status).toBe(404);
    expect(await kept()).toBe(before);
  });

  test('a review takes no forged grade of an agency, no other round, and nothing from a token of another', async () => {
    const chair = await client('chair');
    const { review, etag } = await readReview(chair, reviewId);
    const before = await kept();
    const next: Review = { ...review, revision: review.revision + 1, round: 'other' };
    const headers = { 'if-match': etag };
    const path = `/api/reviews/${reviewId}`;
    expect((await chair.send('PUT', path, JSON.stringify(next), headers)).status).toBe(422);
    const stolen = { ...headers, 'x-form-token': (await client('chair')).session?.token ?? '' };
    expect((await chair.send('PUT', path, JSON.stringify(review), stolen)).status).toBe(403);
    expect((await chair.send('GET', `/rounds/${round}'--`)).status).toBe(404);
    expect(await kept()).toBe(before);
  });

  test('what they tried is in the trail', async () => {
    const lines = await attacked.trailAfter(0);
    const refused = lines.filter(({ outcome: each }) => each === 'refused');
    expect(refused).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verb: 'start', role: 'auditor', agency: 'health', id: caseId }),
        expect.objectContaining({ verb: 'discuss', role: 'chair', id: reviewId }),
      ]),
    );
    const done = lines.filter(({ outcome: each }) => each === 'allowed').map(({ verb }) => verb);
    expect(done).toEqual(
      expect.arrayContaining(['set-up', 'invite', 'start', 'submit', 'publish']),
    );
  });
});
