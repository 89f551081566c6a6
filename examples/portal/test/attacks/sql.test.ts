import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Statements } from '../../src/database/database.js';
import { openPostgresql } from '../../src/database/postgresql.js';
import { newSecret, proofOf } from '../../src/session/secret.js';
import { ApiClient } from '../setup/api-client.js';
import { databases, makeStorage } from '../setup/storage.js';
import { startTestPortal } from '../setup/test-portal.js';
import { AttackedPortal, type Attacker, proofFor } from './attacked-portal.js';

/** Tables that anybody may read: they tell of no case. */
const open = ['tools', 'tool_uses'];

describe.each(databases)('SQL as the role of the application, on %s', (kind) => {
  let attacked: AttackedPortal;
  let tables: readonly string[];
  let police: Attacker;
  let neighbour: Attacker;

  beforeAll(async () => {
    attacked = await AttackedPortal.start(kind);
    const rows = await attacked.portal.database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') ORDER BY 1`,
    );
    tables = rows.map(({ name }) => name);
    police = await attacked.as('officer', 'auditor', 'police');
    neighbour = await attacked.as('nurse', 'auditor', 'health');
  });
  afterAll(() => attacked?.stop());

  const as = (proof: string | undefined): Statements => attacked.portal.database.as(proof);
  const count = async (who: Statements, table: string): Promise<number | string> => {
    const read = who.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return await read.then(
      ([row]) => row?.count ?? -1,
      (error: { readonly code?: string }) => error.code ?? 'failed',
    );
  };

  test('it has no rights beyond its own, and every table holds it to its policies', async () => {
    const [role] = await attacked.portal.database.query(
      `SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'maat_app'`,
    );
    expect(Object.values(role as object)).toEqual([false, false, false, false, false]);
    const loose = await attacked.portal.database.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(loose).toEqual([{ relname: 'portal_migrations' }]);
  });

  test.each([
    ['nobody', undefined],
    ['a forged session', proofOf(newSecret())],
  ])('as %s it reads no row and writes none', async (_name, proof) => {
    const before = await attacked.snapshot();
    for (const table of tables.filter((each) => !open.includes(each))) {
      expect([0, '42501'], table).toContain(await count(as(proof), table));
    }
    for (const sql of tables.flatMap((table) => [`DELETE FROM ${table}`, `TRUNCATE ${table}`])) {
      await expect(as(proof).query(sql), sql).rejects.toThrow(
        /denied|must be owner|is not a table/,
      );
    }
    expect(await attacked.snapshot()).toBe(before);
  });

  test('as an auditor it reads and changes the own agency’s audits alone', async () => {
    const before = await attacked.snapshot();
    const own = as(proofFor(police));
    const rows = await own.query<{ agency: string }>('SELECT DISTINCT agency FROM audits');
    expect(rows).toEqual([{ agency: 'police' }]);
    expect(await count(as(proofFor(neighbour)), 'audits')).toBe(0);
    for (const table of ['sessions', 'sign_ins', 'lock_outs']) {
      expect([table, await count(own, table)]).toEqual([table, '42501']);
    }
    for (const table of ['audit_copies', 'audit_states', 'trail']) {
      expect([table, await count(own, table)]).toEqual([table, 0]);
    }
    const others = `UPDATE audits SET document = '{}' WHERE agency <> 'police' RETURNING id`;
    expect(await own.query(others)).toEqual([]);
    const refused = [
      `UPDATE audits SET agency = 'health'`,
      `UPDATE audits SET id = 'x'`,
      `UPDATE audits SET round_id = 'x'`,
      'DELETE FROM audits',
      `INSERT INTO audits SELECT 'new', tool_id, tool_version, status, revision, etag, document, summary, made_at, changed_at, 'health' FROM audits`,
      `INSERT INTO audit_copies SELECT id, 'board', '{}', now() FROM audits WHERE false UNION SELECT 'none', 'board', '{}', now()`,
      `INSERT INTO tool_uses (tool_id, tool_version, style_sheet, used_at) VALUES ('a', '1', '', now())`,
      `INSERT INTO sessions SELECT 'x', 'x', 'chair', NULL, '1 day', now(), now(), NULL`,
      `INSERT INTO trail (verb, kind, outcome) VALUES ('read', 'audit', 'allowed')`,
      `UPDATE trail SET outcome = 'allowed'`,
      'CREATE TABLE public.mine (id text)',
      'CREATE FUNCTION public.who() RETURNS text LANGUAGE sql AS $$ SELECT 1 $$',
      `ALTER TABLE audits DISABLE ROW LEVEL SECURITY`,
      `SELECT pg_read_file('/etc/passwd')`,
    ];
    for (const sql of refused) await expect(own.query(sql), sql).rejects.toThrow();
    expect(await attacked.snapshot()).toBe(before);
  });

  test('a submitted audit is not changed any more', async () => {
    const housing = await attacked.as('landlord', 'auditor', 'housing-associations');
    const sql = `UPDATE audits SET document = '{}' WHERE status = 'submitted' RETURNING id`;
    expect(await as(proofFor(housing)).query(sql)).toEqual([]);
  });

  test('who coordinates, chairs or sits on the board reads what is for them', async () => {
    const read = async (role: 'coordinator' | 'chair' | 'board') => {
      const who = as(proofFor(await attacked.as(`reader-${role}`, role)));
      const found = ['audits', 'audit_states', 'audit_copies'].map((table) => count(who, table));
      return await Promise.all(found);
    };
    expect(await read('coordinator')).toEqual([5, 8, 0]);
    expect(await read('chair')).toEqual([5, 8, 0]);
    expect(await read('board')).toEqual([0, 0, 10]);
  });

  test('no statement removes or changes a line of the trail, of the owner’s neither', async () => {
    const { database } = attacked.portal;
    await as(proofFor(police)).query(`SELECT maat_app.note('read', 'audit', 'a1', 'allowed')`);
    const lines = await attacked.trailAfter(0);
    expect(lines.at(-1)).toMatchObject({
      subject: 'the-officer',
      role: 'auditor',
      agency: 'police',
    });
    for (const sql of ['UPDATE trail SET subject = NULL', 'DELETE FROM trail', 'TRUNCATE trail']) {
      await expect(database.query(sql), sql).rejects.toThrow(/only added to/);
    }
    expect(await attacked.trailAfter(0)).toEqual(lines);
  });

  test('a change made by SQL alone is in the trail as well', async () => {
    const last = await attacked.lastLine();
    const who = as(proofFor(police));
    await who.query(`UPDATE audits SET changed_at = changed_at`);
    expect(await attacked.trailAfter(last)).toMatchObject([
      { subject: 'the-officer', verb: 'save', kind: 'audit', outcome: 'allowed' },
    ]);
  });

  test('the session is that of the transaction, and gone with it', async () => {
    const who = 'SELECT maat_app.who_subject() AS who';
    expect(await as(proofFor(police)).query(who)).toEqual([{ who: 'the-officer' }]);
    expect(await as(undefined).query(who)).toEqual([{ who: null }]);
    const [owner] = await attacked.portal.database.query<{ now: string | null }>(
      `SELECT nullif(current_setting('maat.session', true), '') AS now`,
    );
    expect(owner?.now).toBeNull();
  });
});

test.runIf(databases.includes('postgres'))(
  'an owner who is no superuser is enough, and is held to nothing less',
  async () => {
    const storage = await makeStorage('postgres');
    const server = await openPostgresql(storage.databaseUrl ?? '');
    const [row] = await server.query<{ name: string }>('SELECT current_database() AS name');
    const owner = `owner_of_${row?.name}`;
    await server.query(`CREATE ROLE ${owner} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS`);
    await server.query(`ALTER DATABASE ${row?.name} OWNER TO ${owner}`);
    await server.close();
    const databaseUrl = (storage.databaseUrl ?? '').replace('//maat@', `//${owner}@`);
    const portal = await startTestPortal('postgres', {
      storage: { ...storage, databaseUrl },
      withExamples: true,
    });
    const api = await ApiClient.signIn(portal.address, 'example-auditor-b');
    const { audit } = await api.make('Case 7');
    expect((await api.get(audit.id)).status).toBe(200);
    expect(JSON.parse((await api.send('GET', '/api/audits')).text)).toHaveLength(4);
    const [me] = await portal.database.query(
      'SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user',
    );
    expect(me).toEqual({ above: false });
    await portal.remove();
  },
);
