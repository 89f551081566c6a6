import { digestOf } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look } from '../src/tools/proposal.js';
import { ApiClient } from './setup/api-client.js';
import { answered } from './setup/audits.js';
import { CustomTool } from './setup/custom-tool.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

describe.each(databases)('a form of the partnership’s own, on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  let coordinator: ApiClient;
  let custom: CustomTool;
  beforeAll(async () => {
    custom = new CustomTool();
    portal = await startTestPortal(kind, { settingsFolder: custom.folder });
    api = await ApiClient.signIn(portal.address);
    coordinator = await ApiClient.signIn(portal.address, 'example-coordinator');
  });
  afterAll(async () => {
    await portal?.remove();
    custom?.remove();
  });

  async function use(digest: string | undefined) {
    return await coordinator.send('POST', '/api/settings/use', JSON.stringify({ digest }));
  }

  async function digest(): Promise<string> {
    const proposed = await look(custom.folder);
    return proposed.ok ? digestOf(proposed.proposal.tool) : '';
  }

  test('is put to use as it was looked over, and not otherwise', async () => {
    const before = await api.make('OLD-1');
    expect(before.audit.tool).toEqual({
      id: 'west-midlands',
      version: '1.0.0',
      digest: digestOf(westMidlands),
    });
    expect((await use('sha256:other')).body.type).toBe('urn:maat:problem:tool-changed');
    expect((await use(await digest())).status).toBe(200);
    const after = await api.make('NEW-1');
    expect(after.audit.tool).toEqual({ id: 'anytown', version: '1.0.0', digest: await digest() });
    expect((await api.get(before.audit.id)).text).toBe(JSON.stringify(before.audit));
    const styles = await api.send('GET', '/assets/style-theme.css');
    expect(styles.text).toContain('--maat-color-action');
  });

  test('never changes under its version', async () => {
    custom.change('anytown.overlay.json', ({ changes }) => {
      changes.push({ change: 'set-question', question: 'advocate', members: { required: false } });
    });
    const refused = await use(await digest());
    expect([refused.status, refused.body.type]).toEqual([409, 'urn:maat:problem:tool-changed']);
    custom.change('anytown.overlay.json', ({ tool }) => {
      tool.version = '1.1.0';
    });
    expect((await use(await digest())).status).toBe(200);
    expect((await api.send('GET', '/api/tools/anytown/1.0.0')).status).toBe(200);
  });

  test('is refused with an error in it', async () => {
    custom.change('anytown.style-theme.json', ({ tokens }) => {
      tokens['color-link'] = '#eeeeee';
    });
    const refused = await use(await digest());
    expect([refused.status, refused.body.type]).toEqual([422, 'urn:maat:problem:not-usable']);
  });

  test('takes an audit over that was begun before, with every word', async () => {
    const [old] = JSON.parse((await api.send('GET', '/api/audits')).text).filter(
      ({ summary }: { summary: { caseReference: string } }) => summary.caseReference === 'OLD-1',
    );
    const stored = await api.get(old.id);
    const audit = answered(JSON.parse(stored.text), {
      date: { state: 'answered', value: { day: '3', month: 'Nov' } },
      theme: { state: 'answered', value: 'Missing school since Easter' },
      diversity: { state: 'answered', value: 'Faith was considered.' },
      voice: { state: 'answered', value: 'She said so herself.' },
    });
    const saved = await api.save(audit, stored.etag);
    expect(saved.status).toBe(200);
    const stale = await api.send('POST', `/api/audits/${old.id}/migration`, undefined, {
      'if-match': stored.etag,
    });
    expect(stale.status).toBe(409);
    const moved = await api.send('POST', `/api/audits/${old.id}/migration`, undefined, {
      'if-match': saved.etag,
    });
    expect(moved.status).toBe(200);
    expect(moved.body.tool).toMatchObject({ id: 'anytown', version: '1.1.0' });
    expect(moved.body.answers?.['voice']).toEqual(audit.answers['voice']);
    for (const typed of ['Nov', 'Missing school since Easter', 'Faith was considered.']) {
      expect(moved.text).toContain(typed);
    }
    expect((await api.save(answered(JSON.parse(moved.text), {}), moved.etag)).status).toBe(200);
  });
});
