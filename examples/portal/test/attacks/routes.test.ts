import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '../../src/access/access.js';
import type { Role } from '../../src/session/person.js';
import { tokenOf } from '../../src/session/secret.js';
import { databases } from '../setup/storage.js';
import { AttackedPortal, type Attacker, forgedSecret } from './attacked-portal.js';

/** Every route that not everybody may ask for: a new one is tried by itself. */
const guarded = Object.entries(access).flatMap(([route, { roles, ...rest }]) =>
  roles === 'anyone' ? [] : [{ route, roles, ...rest }],
);

/** What somebody is told who is not let: that nobody is signed in, that it is not for them, or nothing. */
function statusFor({ role }: Attacker, roles: readonly Role[]): number {
  if (role === undefined) return 401;
  return roles.includes(role) ? 404 : 403;
}

describe.each(databases)('attacks on the routes, on %s', (kind) => {
  let attacked: AttackedPortal;
  let outsiders: readonly Attacker[];
  let insiders: readonly Attacker[];
  /** An audit of the police: one in progress. */
  let target = '';

  beforeAll(async () => {
    attacked = await AttackedPortal.start(kind);
    const rows = await attacked.portal.database.query<{ id: string }>(
      `SELECT id FROM audits WHERE agency = 'police' AND status = 'in-progress'`,
    );
    target = rows[0]?.id ?? '';
    outsiders = [
      attacked.nobody('nobody'),
      attacked.nobody('forger', forgedSecret()),
      attacked.nobody('fumbler', 'x'),
      await attacked.out('idler', `idle_until = now() - interval '1 second'`),
      await attacked.out('stayer', `ends_at = now() - interval '1 second'`),
      await attacked.out('leaver', 'ended_at = now()'),
    ];
    insiders = [
      await attacked.as('neighbour', 'auditor', 'health'),
      await attacked.as('coordinator', 'coordinator'),
      await attacked.as('chair', 'chair'),
      await attacked.as('board', 'board'),
    ];
  });
  afterAll(() => attacked?.stop());

  function addressOf(route: string): string {
    return route
      .replace('/tools/:id/:version', '/tools/west-midlands/1.0.0')
      .replace(':id', target)
      .replace(':profile', 'full')
      .replace(':section', 'about');
  }

  /** What the route would take, if it were the right person. */
  function bodyOf(route: string): RequestInit {
    if (route.startsWith('GET')) return {};
    const isForm = !route.includes(' /api/');
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const body = isForm ? 'caseReference=Attacked' : JSON.stringify({ caseReference: 'Attacked' });
    return { headers: { 'content-type': type, 'if-match': '"0-x"' }, body };
  }

  test.each(guarded)(
    '$route refuses whom it is not for, and says so in the trail',
    async ({ route, roles, verb, kind: thing }) => {
      const before = await attacked.snapshot();
      const isOfAudit = route.includes('/audits/:id');
      const isRefused = ({ role, agency }: Attacker) =>
        role === undefined || !roles.includes(role) || (isOfAudit && agency === 'health');
      for (const who of [...outsiders, ...insiders].filter(isRefused)) {
        const last = await attacked.lastLine();
        const answer = await attacked.send(who, addressOf(route), bodyOf(route));
        expect([route, who.name, answer.status]).toEqual([route, who.name, statusFor(who, roles)]);
        expect(await answer.text()).not.toMatch(/EXAMPLE-00|Exploitation/);
        const isNamed = /\/:id(\/|$)/.test(route) && !route.includes('/tools/');
        const id = isNamed ? target : null;
        const line = { verb, kind: thing, outcome: 'refused', role: who.role ?? null, id };
        expect(await attacked.trailAfter(last), `${route} ${who.name}`).toMatchObject([line]);
      }
      expect(await attacked.snapshot()).toBe(before);
    },
  );

  // Those whose role goes with the route, and who may not read an audit before it is submitted.
  const readers = guarded.filter(
    ({ route, roles }) => route.includes('/audits/:id') && roles.includes('chair'),
  );
  test.each(readers)('$route shows nobody else an audit in progress', async ({ route }) => {
    const before = await attacked.snapshot();
    for (const who of insiders.filter(({ role }) => role !== 'auditor')) {
      const answer = await attacked.send(who, addressOf(route));
      expect([403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/EXAMPLE-00|Exploitation/);
    }
    expect(await attacked.snapshot()).toBe(before);
  });

  test('the board reads copies made for it, and no other', async () => {
    const [, , , board] = insiders;
    if (board === undefined) throw new Error('There is no board');
    const [submitted] = await attacked.portal.database.query<{ id: string }>(
      `SELECT id FROM audits WHERE status = 'submitted'`,
    );
    const copies = `GET /api/audits/${submitted?.id}/copies`;
    for (const profile of ['full', 'panel', 'other']) {
      expect((await attacked.send(board, `${copies}/${profile}`)).status).toBe(404);
    }
    const copy = await attacked.send(board, `${copies}/board`);
    expect(copy.status).toBe(200);
    expect(await copy.text()).not.toMatch(/EXAMPLE-003|Example Adult B|sister/);
  });

  const mine = ['agency', 'role', 'owner', 'subject', 'round_id', 'case_id', 'status', 'id'];
  test.each(mine)('nobody sets %s by naming it', async (member) => {
    const auditor = await attacked.as(`setter of ${member}`, 'auditor', 'health');
    const before = await attacked.snapshot();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ caseReference: 'Mine', [member]: 'police' });
    const json = await attacked.send(auditor, 'POST /api/audits', { headers, body });
    expect(json.status).toBe(422);
    expect((await attacked.snapshot()).replace(/\d+$/, '')).toBe(before.replace(/\d+$/, ''));

    const form = `caseReference=Form-${member}&${member}=police`;
    const made = await attacked.send(auditor, `POST /audits/new?${member}=police`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
    });
    expect(made.status).toBe(303);
    const rows = await attacked.portal.database.query(
      `SELECT agency, status, round_id, case_id FROM audits WHERE summary LIKE $1`,
      [`%Form-${member}%`],
    );
    const own = { agency: 'health', status: 'in-progress', round_id: null, case_id: null };
    expect(rows).toEqual([own]);
  });

  test('a change without the token of its session, or from another site, is refused', async () => {
    const auditor = await attacked.as('victim', 'auditor', 'health');
    const other = await attacked.as('attacker', 'auditor', 'health');
    const before = await attacked.snapshot();
    const tries: readonly Readonly<Record<string, string>>[] = [
      { 'x-form-token': '' },
      { 'x-form-token': 'A'.repeat(43) },
      { 'x-form-token': tokenOf(other.secret ?? '') },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of tries) {
      const json = { 'content-type': 'application/json', ...headers };
      const answer = await attacked.send(auditor, 'POST /api/audits', {
        headers: json,
        body: '{}',
      });
      expect([headers, answer.status]).toEqual([headers, 403]);
      const type = 'application/x-www-form-urlencoded';
      const form = { 'content-type': type, 'x-form-token': '', ...headers };
      const posted = await attacked.send(auditor, 'POST /audits/new', { headers: form, body: '' });
      expect([headers, posted.status]).toEqual([headers, 403]);
    }
    expect(await attacked.snapshot()).toBe(before);
  });
});
