import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../src/settings.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';
import { WebClient } from './setup/web-client.js';

/** What the provider says of whoever signs in. */
let claims: Readonly<Record<string, unknown>> = {};

describe.each([
  ['a client with a secret', 'a-secret-of-the-tests'],
  ['a public client', undefined],
])('a provider that is not our own, and %s', (_, secret) => {
  const provider = new OAuth2Server();
  let portal: TestPortal;

  beforeAll(async () => {
    await provider.issuer.keys.generate('RS256');
    await provider.start(0, '127.0.0.1');
    provider.service.on('beforeTokenSigning', ({ payload }) => Object.assign(payload, claims));
    const { signIn } = readSettings({
      MAAT_OIDC_ISSUER: provider.issuer.url,
      MAAT_OIDC_CLIENT_ID: 'maat',
      MAAT_OIDC_CLIENT_SECRET: secret,
      MAAT_OIDC_SCOPE: 'openid profile',
      MAAT_OIDC_ROLE_CLAIM: 'groups',
      MAAT_OIDC_AGENCY_CLAIM: 'department',
    });
    portal = await startTestPortal(databases[0] ?? 'pglite', { signIn });
  });
  afterAll(async () => {
    await portal?.remove();
    await provider.stop();
  });

  test('signs somebody in by claims of its own names, and out again at the provider', async () => {
    claims = { sub: 'p-17', groups: ['staff', 'auditor'], department: 'health' };
    const client = new WebClient(portal.address);
    const answer = await client.follow('/sign-in?to=/api/session');
    expect(answer.at).toBe(`${portal.address}/api/session`);
    const session = (await answer.json()) as { readonly token: string };
    expect(session).toMatchObject({ role: 'auditor', agency: 'health' });
    const out = await client.send('/sign-out', WebClient.form({ 'form-token': session.token }));
    const text = await out.text();
    const [, leads = ''] = /href="([^"]*endsession[^"]*)"/.exec(text) ?? [];
    const back = await client.follow(leads.replaceAll('&amp;', '&'));
    expect(back.at).toBe(`${portal.address}/signed-out`);
    expect((await client.send('/api/session')).status).toBe(401);
  });

  test('signs nobody in who has no role here', async () => {
    claims = { sub: 'p-18', groups: ['staff'], department: 'health' };
    const answer = await new WebClient(portal.address).follow('/sign-in?to=/api/session');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('no role or no agency here');
  });
});
