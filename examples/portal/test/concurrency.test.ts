import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from './setup/api-client.js';
import { complete, withTheme } from './setup/audits.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

describe.each(databases)('saves at the same time on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  beforeAll(async () => {
    portal = await startTestPortal(kind);
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  test('answers a stale save with the audit that is kept', async () => {
    const { audit, etag } = await api.make();
    const first = withTheme(audit, 'Of the first');
    const saved = await api.save(first, etag);
    const stale = await api.save(withTheme(audit, 'Of the second'), etag);
    expect(stale.status).toBe(409);
    expect(stale.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(stale.body.type).toBe('urn:maat:problem:stale');
    expect(stale.body.audit).toEqual(first);
    expect(stale.etag).toBe(saved.etag);

    const merged = { ...withTheme(first, 'Of both'), revision: first.revision + 1 };
    expect((await api.save(merged, stale.etag)).status).toBe(200);
    expect((await api.get(audit.id)).body).toEqual(merged);
  });

  test.each([2, 20])('lets exactly one of %d racing saves win', async (count) => {
    for (let round = 0; round < 5; round += 1) {
      const { audit, etag } = await api.make();
      const versions = Array.from({ length: count }, (_, index) => withTheme(audit, `Of ${index}`));
      const answers = await Promise.all(versions.map((version) => api.save(version, etag)));
      const won = versions.filter((_, index) => answers[index]?.status === 200);
      expect(won).toHaveLength(1);
      const kept = (await api.get(audit.id)).body;
      expect(kept).toEqual(won[0]);
      const lost = answers.filter(({ status }) => status !== 200);
      for (const { status, body } of lost) {
        expect(status).toBe(409);
        expect(body.audit).toEqual(won[0]);
      }
    }
  });

  test('lets either a save or the submission win', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { audit, etag } = await api.make();
      const full = complete(audit);
      const saved = await api.save(full, etag);
      const later = withTheme(full, 'Changed while it was submitted');
      const [submission, save] = await Promise.all([
        api.submit(audit.id, saved.etag),
        api.save(later, saved.etag),
      ]);
      expect([submission.status, save.status].sort()).toEqual([200, 409]);
      const kept = (await api.get(audit.id)).body;
      expect(kept.answers).toEqual(save.status === 200 ? later.answers : full.answers);
      expect(kept.status).toBe(submission.status === 200 ? 'submitted' : 'in-progress');
    }
  });

  test('knows its own version again when nobody heard that it arrived', async () => {
    const { audit, etag } = await api.make();
    const unheard = await api.save(withTheme(audit, 'Neg'), etag);
    // The client worked the tag out itself, and names it beside the last one that it heard of.
    const next = { ...withTheme(audit, 'Neglect'), revision: 2 };
    expect((await api.save(next, `${etag}, ${unheard.etag}`)).status).toBe(200);

    // Somebody else's version has the same revision, and another tag.
    const other = await api.make();
    await api.save(withTheme(other.audit, 'Of somebody else'), other.etag);
    const mine = { ...withTheme(other.audit, 'Mine, and more'), revision: 2 };
    const stale = await api.save(mine, `${other.etag}, ${unheard.etag}`);
    expect(stale.status).toBe(409);
  });
});
