import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../setup/storage.js';
import { WebClient } from '../setup/web-client.js';
import { AttackedPortal, forgedSecret } from './attacked-portal.js';
import type { Fault } from './hostile-provider.js';

const anHour = 3_600;
const now = () => Math.floor(Date.now() / 1000);

const faults: readonly (readonly [name: string, fault: () => Fault])[] = [
  ['another issuer', () => ({ claims: { iss: 'http://127.0.0.1:9' } })],
  ['another audience', () => ({ claims: { aud: 'another-portal' } })],
  ['another nonce', () => ({ claims: { nonce: 'of-another-sign-in' } })],
  ['no nonce', () => ({ claims: { nonce: undefined } })],
  ['no subject', () => ({ claims: { sub: undefined } })],
  ['an end that is past', () => ({ claims: { iat: now() - anHour, exp: now() - anHour / 2 } })],
  ['another’s signature', () => ({ algorithm: 'another key' })],
  ['no signature', () => ({ algorithm: 'none' })],
  ['the client’s secret for a key', () => ({ algorithm: 'HS256' })],
  ['a role that is not ours', () => ({ claims: { maat_role: 'administrator' } })],
  ['two roles', () => ({ claims: { maat_role: ['auditor', 'chair'] } })],
  ['no agency', () => ({ claims: { maat_agency: undefined } })],
  ['an agency that is no code', () => ({ claims: { maat_agency: "x' OR 1=1" } })],
];

describe.each(databases)('attacks on signing in, on %s', (kind) => {
  let attacked: AttackedPortal;
  beforeAll(async () => {
    attacked = await AttackedPortal.start(kind);
  });
  afterAll(() => attacked?.stop());
  beforeEach(async () => {
    attacked.provider.fault = {};
    attacked.provider.outage = undefined;
    await attacked.portal.database.query('DELETE FROM lock_outs');
  });

  /** Begins a sign-in. Gives the address that the browser is to come back to. */
  async function begin(client: WebClient, to = '/audits/new'): Promise<string> {
    const answer = await client.send(`/sign-in?to=${encodeURIComponent(to)}`);
    const asked = new URL(answer.headers.get('location') ?? '').searchParams;
    attacked.provider.nonce = asked.get('nonce') ?? '';
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(`${attacked.portal.address}/signed-in`);
    return `/signed-in?code=a-code&state=${asked.get('state')}`;
  }

  /** Comes back, and expects to be refused. */
  async function refused(client: WebClient, back: string): Promise<void> {
    const [before, last] = [await attacked.snapshot(), await attacked.lastLine()];
    const answer = await client.send(back);
    expect(answer.status).toBe(403);
    expect(client.cookiesFor('/')).not.toContain('maat=');
    expect(await attacked.snapshot()).toBe(before);
    expect(await attacked.trailAfter(last)).toMatchObject([
      { subject: null, verb: 'sign-in', kind: 'session', outcome: 'refused' },
    ]);
  }

  // Before any other: what the provider offers is asked once.
  test('a provider that does not answer the first time is asked again', async () => {
    const client = new WebClient(attacked.portal.address);
    attacked.provider.outage = 'silence';
    expect((await client.send('/sign-in')).status).toBe(503);
    attacked.provider.outage = undefined;
    expect((await client.send('/sign-in')).status).toBe(303);
  });

  test('a token that is right signs somebody in, once', async () => {
    const client = new WebClient(attacked.portal.address);
    const back = await begin(client);
    const last = await attacked.lastLine();
    const answer = await client.send(back);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/audits/new']);
    const [cookie] = answer.headers.getSetCookie().filter((line) => line.startsWith('maat='));
    expect(cookie).toMatch(/^maat=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await attacked.trailAfter(last)).toMatchObject([
      {
        subject: 'somebody',
        role: 'auditor',
        agency: 'police',
        verb: 'sign-in',
        outcome: 'allowed',
      },
    ]);
    expect((await client.send('/audits/new')).status).toBe(200);
    // The same answer again, by the same browser and by another.
    const replayed = await client.send(back);
    expect(replayed.status).toBe(403);
    await refused(new WebClient(attacked.portal.address), back);
  });

  test.each(faults)('a token with %s signs nobody in', async (_name, fault) => {
    const client = new WebClient(attacked.portal.address);
    const back = await begin(client);
    attacked.provider.fault = fault();
    await refused(client, back);
  });

  test('an answer with another state, or to another browser’s sign-in, signs nobody in', async () => {
    const [client, other] = [1, 2].map(() => new WebClient(attacked.portal.address));
    if (client === undefined || other === undefined) return;
    await begin(client);
    await refused(client, '/signed-in?code=a-code&state=guessed');
    const back = await begin(other);
    await begin(client);
    await refused(client, back);
    await begin(client);
    await refused(client, '/signed-in?error=access_denied');
  });

  test('a session that was handed to somebody is not the one that they get', async () => {
    const planted = await attacked.as('planter', 'auditor', 'health');
    const client = new WebClient(attacked.portal.address);
    client.setCookie('maat', planted.secret ?? '');
    await client.send(await begin(client));
    expect(client.cookiesFor('/')).not.toContain(planted.secret);
    expect((await attacked.send(planted, 'GET /api/session')).status).toBe(401);
  });

  test.each([
    'https://example.test/',
    '//example.test',
    '/\\example.test',
    '/\t/example.test',
    'x',
  ])('signing in leads to no other site: %s', async (to) => {
    const client = new WebClient(attacked.portal.address);
    const answer = await client.send(await begin(client, to));
    expect(answer.headers.get('location')).toBe('/');
  });

  test('signing out ends the session for whoever has its cookie', async () => {
    const leaver = await attacked.as('signs-out', 'auditor', 'health');
    expect((await attacked.send(leaver, 'GET /api/session')).status).toBe(200);
    const last = await attacked.lastLine();
    expect((await attacked.send(leaver, 'POST /sign-out')).status).toBe(303);
    expect((await attacked.send(leaver, 'GET /api/session')).status).toBe(401);
    expect(await attacked.trailAfter(last)).toMatchObject([
      { subject: 'the-signs-out', verb: 'sign-out', outcome: 'allowed' },
      { subject: null, verb: 'read', kind: 'session', outcome: 'refused' },
    ]);
  });

  test.each(['fault', 'silence'] as const)(
    'a provider that is out of order (%s) locks nobody out, and says so',
    async (outage) => {
      const client = new WebClient(attacked.portal.address);
      for (let tries = 0; tries < 11; tries += 1) {
        attacked.provider.outage = undefined;
        const back = await begin(client);
        attacked.provider.outage = outage;
        const answer = await client.send(back);
        expect(answer.status).toBe(503);
        expect(await answer.text()).toContain('The sign-in service does not answer');
        expect(client.cookiesFor('/')).not.toContain('maat=');
      }
      attacked.provider.outage = undefined;
      expect((await client.send(await begin(client))).status).toBe(303);
    },
  );

  test.each(['server_error', 'temporarily_unavailable'])(
    'a provider that sends the browser back as it is out of order (%s) locks nobody out',
    async (error) => {
      const client = new WebClient(attacked.portal.address);
      for (let tries = 0; tries < 11; tries += 1) {
        const back = (await begin(client)).replace('code=a-code', `error=${error}`);
        expect((await client.send(back)).status).toBe(503);
      }
      expect((await client.send(await begin(client))).status).toBe(303);
    },
  );

  test('an address that forges cookies is locked out, and who is signed in there is not', async () => {
    const colleague = await attacked.as('colleague', 'auditor', 'health');
    const { address } = attacked.portal;
    const forge = async () =>
      (await fetch(`${address}/api/audits`, { headers: { cookie: `maat=${forgedSecret()}` } }))
        .status;
    const answers: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) answers.push(await forge());
    expect(answers.slice(0, 9)).toEqual(new Array(9).fill(401));
    expect(answers.at(-1)).toBe(429);
    expect((await fetch(`${address}/sign-in`, { redirect: 'manual' })).status).toBe(429);
    const headers = { cookie: `maat=${colleague.secret}` };
    expect((await fetch(`${address}/api/audits`, { headers })).status).toBe(200);
    expect((await fetch(`${address}/assets/portal.css`)).status).toBe(200);
  });
});
