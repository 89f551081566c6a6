import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiClient } from './setup/api-client.js';
import { withTheme } from './setup/audits.js';
import { PortalProcess } from './setup/portal-process.js';
import { databases, makeStorage } from './setup/storage.js';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maat-start-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Starts a portal that is expected to refuse. */
async function refusal(env: Record<string, string>): Promise<string> {
  const portal = new PortalProcess(env);
  expect(await portal.ended()).toBe(1);
  expect(portal.output).toMatch(/^The portal did not start\. [^\n]+\n$/);
  return portal.output;
}

describe('starting', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1', 'example.test'])('is refused on %s', async (HOST) => {
    const data = newFolder();
    expect(await refusal({ HOST, MAAT_DATA: data })).toMatch(
      /still needs a provider.*MAAT_OIDC_ISSUER.*MAAT_ADDRESS.*MAAT_TRUSTED_PROXY/,
    );
    expect(existsSync(join(data, 'pglite'))).toBe(false);
  });

  test.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['MAAT_EXAMPLES', 'perhaps'],
  ])('is refused with %s=%s', async (name, value) => {
    expect(await refusal({ [name]: value })).toContain(`${name} is ${value}.`);
  });

  test('says so in one line when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' && address?.port);
    const said = await refusal({ PORT: port, MAAT_DATA: newFolder() });
    expect(said).toMatch(new RegExp(`Port ${port} is taken.*set PORT to another number`));
    other.close();
  });

  test('says so in one line when the data is damaged, and touches none of it', async () => {
    const data = newFolder();
    mkdirSync(join(data, 'pglite'));
    writeFileSync(join(data, 'pglite', 'PG_VERSION'), '7\n');
    expect(await refusal({ MAAT_DATA: data })).toMatch(/cannot be opened.*MAAT_DATA/);
    expect(existsSync(join(data, 'pglite', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(data, 'portal.lock'))).toBe(false);
  });

  test('says so in one line when the data folder cannot be one', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal({ MAAT_DATA: file })).toMatch(/MAAT_DATA/);
  });

  test('says so in one line when the database does not answer, without its password', async () => {
    const DATABASE_URL = 'postgres://maat:secret@127.0.0.1:1/none';
    const said = await refusal({ DATABASE_URL });
    expect(said).toMatch(/DATABASE_URL does not answer \(ECONNREFUSED\)/);
    expect(said).not.toContain('secret');
  });

  test('is refused while another portal has the data, and not once it is gone', async () => {
    const env = { MAAT_DATA: join(newFolder(), 'made', 'by-it') };
    const first = new PortalProcess(env);
    await first.address();
    expect(statSync(env.MAAT_DATA).mode & 0o077).toBe(0);
    expect(await refusal(env)).toMatch(/in use by another portal \(process \d+/);
    await first.stop('SIGKILL');
    const second = new PortalProcess(env);
    await second.address();
    expect(await second.stop()).toBe(0);
    expect(existsSync(join(env.MAAT_DATA, 'portal.lock'))).toBe(false);
  });
});

describe.each(databases)('stopping on %s', (kind) => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('by %s loses nothing', async (signal) => {
    const { dataFolder, databaseUrl, remove } = await makeStorage(kind);
    const env = { MAAT_DATA: dataFolder, DATABASE_URL: databaseUrl };
    const first = new PortalProcess(env);
    const api = await ApiClient.signIn(await first.address());
    const { audit, etag } = await api.make();
    const saves = await api.save(withTheme(audit, 'Just before the end'), etag);
    expect(await first.stop(signal)).toBe(signal === 'SIGKILL' ? null : 0);

    const second = new PortalProcess(env);
    const kept = await (await ApiClient.signIn(await second.address())).get(audit.id);
    expect([kept.body.answers, kept.etag]).toEqual([
      withTheme(audit, 'Just before the end').answers,
      saves.etag,
    ]);
    expect(await second.stop()).toBe(0);
    remove();
  });
});
