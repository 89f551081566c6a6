import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

const provider = { MAAT_OIDC_ISSUER: 'https://login.example.test', MAAT_OIDC_CLIENT_ID: 'maat' };
const address = { MAAT_ADDRESS: 'https://audits.example.test' };
const proxy = { MAAT_TRUSTED_PROXY: '10.0.0.2, 10.0.0.3' };
const everywhere = { HOST: '0.0.0.0' };

describe('beyond this computer', () => {
  test.each([
    [{ ...everywhere }, /a provider .* and its public address .* and the proxy/],
    [
      { ...everywhere, ...provider, ...address },
      /needs the proxy in front of it \(MAAT_TRUSTED_PROXY\)/,
    ],
    [{ ...everywhere, ...provider, ...proxy }, /needs its public address \(MAAT_ADDRESS/],
    [{ ...everywhere, ...address, ...proxy }, /needs a provider .* \(MAAT_OIDC_ISSUER\)/],
    // On loopback as well: a proxy would carry the provider without passwords out.
    [{ ...address, ...proxy }, /needs a provider/],
    [{ ...proxy }, /needs a provider/],
    [{ MAAT_OIDC_ISSUER: 'https://login.example.test' }, /MAAT_OIDC_CLIENT_ID/],
    [{ ...provider, MAAT_OIDC_ISSUER: 'http://login.example.test' }, /https:\/\//],
    [{ ...provider, ...proxy, MAAT_ADDRESS: 'http://audits.example.test' }, /https:\/\//],
    [{ ...provider, ...address, MAAT_TRUSTED_PROXY: 'proxy' }, /IP addresses/],
    [{ MAAT_SESSION_IDLE: '4' }, /from 5 to/],
  ])('%j is refused, and told why', (env, why) => {
    expect(() => readSettings(env)).toThrow(why);
  });

  test('with all of it, it may listen anywhere', () => {
    const settings = readSettings({ ...everywhere, ...provider, ...address, ...proxy });
    expect(settings).toMatchObject({
      host: '0.0.0.0',
      address: 'https://audits.example.test',
      proxies: ['10.0.0.2', '10.0.0.3'],
      signIn: { isEmbedded: false },
    });
  });
});

describe.each(databases.slice(0, 1))('behind a proxy, on %s', (kind) => {
  let portal: TestPortal;
  const perMinute = 30;
  beforeAll(async () => {
    const env = { ...provider, ...address, MAAT_TRUSTED_PROXY: '127.0.0.1' };
    const { address: known, proxies, signIn } = readSettings(env);
    const settings = { address: known, proxies, signIn, requestsPerMinute: perMinute };
    portal = await startTestPortal(kind, settings);
  });
  afterAll(() => portal?.remove());

  /** Sends what a proxy would pass on, from an address of this computer. */
  function passedOn(
    headers: Record<string, string>,
    { path = '/audits/new', method = 'GET', from = '127.0.0.1' } = {},
  ): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
    const { port } = new URL(`http://${portal.listensAt}`);
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, method, headers, localAddress: from };
      const sent = request(options, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
      sent.on('error', reject).end();
    });
  }

  test('it answers the proxy, for its own address, and nobody else', async () => {
    const host = 'audits.example.test';
    expect((await passedOn({ host })).status).toBe(401);
    expect((await passedOn({ host: 'inside:4180', 'x-forwarded-host': host })).status).toBe(401);
    for (const other of ['example.test', '127.0.0.1', `${host}:81`, `${host}.example.test`]) {
      expect([other, (await passedOn({ host: other })).status]).toEqual([other, 421]);
    }
    expect((await passedOn({ host }, { from: '127.0.0.2' })).status).toBe(421);
  });

  test('its cookies are for https and itself alone', async () => {
    const host = 'audits.example.test';
    const forged = `__Host-maat=${'x'.repeat(43)}`;
    const { headers } = await passedOn({ host, cookie: forged });
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-maat=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('changes come from its own pages alone', async () => {
    const host = 'audits.example.test';
    const post = { path: '/sign-out', method: 'POST' };
    const from = async (origin: string) => (await passedOn({ host, origin }, post)).status;
    expect(await from('https://audits.example.test')).toBe(303);
    expect(await from('http://audits.example.test')).toBe(403);
    expect(await from('https://example.test')).toBe(403);
  });

  test('each address behind the proxy may send so much and no more', async () => {
    const host = 'audits.example.test';
    const from = async (address: string) =>
      await passedOn({ host, 'x-forwarded-for': address }, { path: '/api/openapi.json' });
    const statuses: number[] = [];
    for (let sent = 0; sent <= perMinute; sent += 1)
      statuses.push((await from('192.0.2.7')).status);
    expect(statuses).toEqual([...new Array(perMinute).fill(200), 429]);
    expect((await from('192.0.2.7')).headers['retry-after']).toMatch(/^\d+$/);
    expect((await from('192.0.2.8')).status).toBe(200);
  });
});
