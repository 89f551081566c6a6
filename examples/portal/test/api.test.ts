import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient, codesIn } from './setup/api-client.js';
import { complete, withTheme } from './setup/audits.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

describe.each(databases)('the API on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  beforeAll(async () => {
    portal = await startTestPortal(kind);
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  test('starts an audit', async () => {
    const answer = await api.send('POST', '/api/audits', '{"caseReference":"Case 7"}');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      caseReference: 'Case 7',
      status: 'in-progress',
      revision: 0,
    });
    expect(answer.headers.get('location')).toBe(`/api/audits/${answer.body.id}`);
    const kept = await api.get(answer.body.id ?? '');
    expect([kept.text, kept.etag]).toEqual([answer.text, answer.etag]);
  });

  test.each([
    ['[]', 'structure.type', ''],
    ['{"caseReference":7}', 'structure.type', '/caseReference'],
    ['{"tool":"another"}', 'structure.not-allowed', '/tool'],
    ['{"name":"Example Child A"}', 'structure.unknown-member', ''],
    [`{"caseReference":"${'x'.repeat(201)}"}`, 'structure.too-long', '/caseReference'],
  ])('refuses to start an audit with %.40s', async (body, code, pointer) => {
    const before = (await api.send('GET', '/api/audits')).text;
    const answer = await api.send('POST', '/api/audits', body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body.issues).toMatchObject([{ code, pointer }]);
    expect((await api.send('GET', '/api/audits')).text).toBe(before);
  });

  test('keeps an unfinished audit as it was sent', async () => {
    const { audit, etag } = await api.make();
    const changed = withTheme(audit, '  Neglect\r\n and “self-neglect” 👩‍👧 ');
    const saved = await api.save(changed, etag);
    expect([saved.status, saved.text]).toEqual([200, '{"revision":1}']);
    const kept = await api.get(audit.id);
    expect(kept.text).toBe(JSON.stringify(changed));
    expect(kept.etag).toBe(saved.etag);
  });

  test('takes the same save twice for one', async () => {
    const { audit, etag } = await api.make();
    const changed = withTheme(audit, 'Neglect');
    const first = await api.save(changed, etag);
    const second = await api.save(changed, etag);
    expect([second.status, second.etag]).toEqual([200, first.etag]);
  });

  test('lists audits with their progress', async () => {
    const { audit, etag } = await api.make('To be listed');
    await api.save(withTheme(audit, 'Neglect'), etag);
    const list = JSON.parse((await api.send('GET', '/api/audits')).text);
    expect(list[0]).toMatchObject({
      id: audit.id,
      status: 'in-progress',
      summary: { caseReference: 'To be listed', progress: { answered: 1 } },
    });
  });

  test('wants to know which version a save changes', async () => {
    const { audit } = await api.make();
    const body = JSON.stringify(withTheme(audit, 'Neglect'));
    const path = `/api/audits/${audit.id}`;
    expect((await api.send('PUT', path, body)).status).toBe(428);
    for (const tag of ['*', '0', 'W/"0"', '"open']) {
      expect((await api.send('PUT', path, body, { 'if-match': tag })).status).toBe(400);
    }
    expect((await api.get(audit.id)).body.revision).toBe(0);
  });

  test('does not submit an audit with something missing', async () => {
    const { audit, etag } = await api.make();
    const refused = await api.submit(audit.id, etag);
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(refused.body).toMatchObject({ type: 'urn:maat:problem:not-valid', status: 422 });
    const theme = refused.body.issues?.find(({ pointer }) => pointer === '/answers/theme');
    expect(theme).toMatchObject({ code: 'answer.required', severity: 'error' });
    expect(theme?.message).toMatch(/Theme/);
    expect((await api.get(audit.id)).etag).toBe(etag);
  });

  test('submits a complete audit, once and for all', async () => {
    const { audit, etag } = await api.make();
    const saved = await api.save(complete(audit), etag);
    const submitted = await api.submit(audit.id, saved.etag);
    expect(codesIn(submitted)).toEqual([]);
    expect(submitted.status).toBe(200);
    expect(submitted.body).toMatchObject({ status: 'submitted', revision: 2 });
    expect(submitted.body.submittedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    const { answers } = complete(audit);
    expect(JSON.stringify(submitted.body.answers)).toBe(JSON.stringify(answers));

    for (const tag of [etag, saved.etag, submitted.etag]) {
      const late = await api.save(withTheme(complete(audit), 'Later'), tag);
      expect(late.status).toBe(409);
      expect(late.body.type).toBe('urn:maat:problem:submitted');
      expect((await api.submit(audit.id, tag)).status).toBe(409);
    }
    expect((await api.get(audit.id)).text).toBe(submitted.text);
  });

  test('knows no other audits, tools or addresses', async () => {
    const paths = ['/api/audits/none', '/api/audits/%2e%2e', `/api/audits/${'a'.repeat(90)}`];
    for (const path of [...paths, '/api/tools/west-midlands/9.9.9', '/api/other', '/nothing']) {
      const answer = await api.send('GET', path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
  });

  test('gives the tool of an audit', async () => {
    const { audit } = await api.make();
    const tool = await api.send('GET', `/api/tools/${audit.tool.id}/${audit.tool.version}`);
    expect(tool.status).toBe(200);
    expect(tool.body.id).toBe('west-midlands');
  });
});
