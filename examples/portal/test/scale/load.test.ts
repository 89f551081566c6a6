import type { Audit } from '@maat/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { withTheme } from '../setup/audits.js';
import { databases } from '../setup/storage.js';
import { startTestPortal, type TestPortal } from '../setup/test-portal.js';

const auditors = Number(process.env['MAAT_AUDITORS'] ?? 200);
const savesEach = 5;

describe.each(databases)(`${auditors} auditors who save at the same time on %s`, (kind) => {
  let portal: TestPortal;
  let api: ApiClient;

  beforeAll(async () => {
    portal = await startTestPortal(kind);
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  /** Saves again and again, and gives what was acknowledged last. */
  async function saveAll(number: number): Promise<Audit> {
    let { audit, etag } = await api.make(`LOAD-${number}`);
    for (let save = 0; save < savesEach; save += 1) {
      const next = withTheme(audit, `Theme ${number} at ${save}`);
      const answer = await api.save(next, etag);
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      [audit, etag] = [next, answer.etag];
    }
    return audit;
  }

  test('lose no save', async () => {
    const acknowledged = await Promise.all(
      Array.from({ length: auditors }, (_, number) => saveAll(number)),
    );
    for (const audit of acknowledged) {
      expect(JSON.parse((await api.get(audit.id)).text)).toEqual(audit);
    }
  });
});
