import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from './setup/api-client.js';
import { complete, withTheme } from './setup/audits.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

describe.each(databases)('the guard of the portal on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  beforeAll(async () => {
    portal = await startTestPortal(kind, { withExamples: true });
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  /** Sends what fetch would not: a Host of one's own. Gives the status. */
  function rawStatus(
    method: string,
    headers: Record<string, string>,
    path = '/assets/icon.svg',
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = request(`${portal.address}${path}`, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  test.each([
    '/',
    '/audits/new',
    '/api/audits',
    '/assets/portal.js',
    '/assets/maat-audit-form.min.js',
    '/assets/offline.html',
    '/service-worker.js',
    '/nothing',
    '/api/nothing',
    '/%zz',
  ])('sends the secure headers with %s', async (path) => {
    const { headers } = await api.send('GET', path);
    expect(headers.get('content-security-policy')).toContain(`${policy};`);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|data:|https?:|\*/);
    expect(headers.get('content-security-policy-report-only')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const isFile = /^\/(assets\/|service-worker)/.test(path);
    expect(headers.get('cache-control')).toBe(isFile ? 'no-cache' : 'no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers to its own names only', async () => {
    const { port } = new URL(portal.address);
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
      expect([name, await rawStatus('GET', { host: `${name}:${port}` })]).toEqual([name, 200]);
    }
    const strange = ['example.test', `example.test:${port}`, 'localhost:1', '127.0.0.1'];
    for (const host of [...strange, `localhost.example.test:${port}`, `a@localhost:${port}`]) {
      expect([host, await rawStatus('GET', { host })]).toEqual([host, 421]);
    }
  });

  test('takes changes from its own pages, and from what is no browser', async () => {
    const { origin, port } = new URL(portal.address);
    const refused = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin },
      { origin: 'http://example.test' },
      { origin: `https://127.0.0.1:${port}` },
      { origin: 'null' },
    ];
    const before = (await api.send('GET', '/api/audits')).text;
    for (const headers of refused) {
      const answer = await api.send('POST', '/api/audits', '{}', headers as Record<string, string>);
      expect([headers, answer.status]).toEqual([headers, 403]);
    }
    expect((await api.send('GET', '/api/audits')).text).toBe(before);
    for (const headers of [{ origin }, { 'sec-fetch-site': 'same-origin', origin: 'null' }]) {
      expect(
        (await api.send('POST', '/api/audits', '{}', headers as Record<string, string>)).status,
      ).toBe(201);
    }
  });

  test('shows data as text, never as markup', async () => {
    const nasty = `<img src=x onerror=alert(1)>"'&</a><script>`;
    const { audit, etag } = await api.make(nasty);
    const agency = { agency: { state: 'answered', value: nasty } } as const;
    await api.save({ ...audit, revision: 1, answers: agency }, etag);
    for (const path of ['/', `/audits/${audit.id}`, `/audits/${audit.id}/fill-in`]) {
      const { text } = await api.send('GET', path, undefined, { accept: 'text/html' });
      expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;/a&gt;');
      expect(text).not.toContain('<img');
    }
  });

  test('has no script and no style in its pages', async () => {
    const { audit } = await api.make('Case 7');
    for (const path of ['/', '/audits/new', '', '/fill-in', '/print'].map((end, index) =>
      index < 2 ? end : `/audits/${audit.id}${end}`,
    )) {
      const { text } = await api.send('GET', path);
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|<[^>]*\s(on\w+|style)=|javascript:/);
    }
  });

  test('logs nothing that was typed', async () => {
    const secret = 'Zwischenzug Quaternary';
    const { audit, etag } = await api.make(secret);
    const saved = await api.save(withTheme(complete(audit), secret), etag);
    await api.submit(audit.id, saved.etag);
    await api.save(withTheme(audit, secret), etag);
    await api.saveText(audit.id, `{"${secret}":`, etag);
    await api.saveText(audit.id, JSON.stringify({ [secret]: secret }), etag);
    await api.send('GET', `/${encodeURIComponent(secret)}?name=${encodeURIComponent(secret)}`);
    await api.send('GET', `/api/audits/${encodeURIComponent(secret)}`);
    await api.send('POST', '/api/audits', JSON.stringify({ tool: secret, [secret]: 1 }));
    const log = portal.log.join('\n');
    for (const word of [...secret.split(' '), audit.id]) expect(log).not.toContain(word);
    expect(log).toMatch(/Z PUT \/api\/audits\/:id 200 \d+ms$/m);
    expect(log).toMatch(
      /Z PUT \/api\/audits\/:id 422 \d+ms not-valid [a-z. -]*structure\.unknown-member/m,
    );
    expect(log).toMatch(/Z PUT \/api\/audits\/:id 400 \d+ms not-json structure\.not-json$/m);
  });
});
