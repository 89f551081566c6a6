import { setTimeout } from 'node:timers/promises';
import type { Audit } from '@maat/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApiClient } from '../setup/api-client.js';
import { withTheme } from '../setup/audits.js';
import { PortalProcess } from '../setup/portal-process.js';
import { findPostgresPrograms } from '../setup/postgres-programs.js';
import { PostgresServer } from '../setup/postgres-server.js';
import { databases } from '../setup/storage.js';
import { counts } from './counts.js';

const programs = databases.includes('postgres') ? findPostgresPrograms() : undefined;
const writers = 8;

let postgres: PostgresServer;
let portal: PortalProcess;
beforeAll(async () => {
  if (programs === undefined) return;
  postgres = new PostgresServer(programs);
  await postgres.start();
});
afterAll(async () => {
  await portal?.stop('SIGKILL');
  await postgres?.remove();
});

/** Somebody who saves one version after the other, and knows which were said to be kept. */
class Writer {
  readonly #sent = new Map<number, string>();
  #audit: Audit;
  #etag: string;
  acknowledged = 0;
  #saves = 0;

  constructor({ audit, etag }: { readonly audit: Audit; readonly etag: string }) {
    this.#audit = audit;
    this.#etag = etag;
    this.#sent.set(audit.revision, JSON.stringify(audit));
  }

  get saves(): number {
    return this.#saves;
  }

  /** Saves until nobody answers any more. */
  async write(api: ApiClient, until: () => boolean): Promise<void> {
    while (!until()) {
      const next = withTheme(this.#audit, `${this.#audit.revision} `.repeat(500));
      this.#sent.set(next.revision, JSON.stringify(next));
      const answer = await api.save(next, this.#etag).catch(() => undefined);
      if (answer?.status !== 200) return;
      this.#audit = next;
      this.#etag = answer.etag;
      this.acknowledged = next.revision;
      this.#saves += 1;
    }
  }

  /** What is kept must be a whole version that was sent, and none older than one said to be kept. */
  async check(api: ApiClient): Promise<void> {
    const kept = await api.get(this.#audit.id);
    expect(kept.status).toBe(200);
    const { revision } = JSON.parse(kept.text) as Audit;
    expect(revision).toBeGreaterThanOrEqual(this.acknowledged);
    expect(kept.text).toBe(this.#sent.get(revision));
    this.#audit = JSON.parse(kept.text) as Audit;
    this.#etag = kept.etag;
  }
}

async function startPortal(): Promise<ApiClient> {
  portal = new PortalProcess({ DATABASE_URL: postgres.url, MAAT_EXAMPLES: 'no' });
  return await ApiClient.signIn(await portal.address());
}

/** Waits until the portal answers from its database again. */
async function answersAgain(api: ApiClient): Promise<void> {
  await expect
    .poll(async () => (await api.send('GET', '/api/audits')).status, { timeout: 30_000 })
    .toBe(200);
}

type Victim = 'postgres' | 'portal';
const victims: readonly (readonly Victim[])[] = [['portal'], ['postgres'], ['postgres', 'portal']];

async function kill(victim: Victim): Promise<void> {
  if (victim === 'postgres') await postgres.kill();
  else await portal.stop('SIGKILL');
}

async function startAgain(victim: Victim, api: ApiClient): Promise<ApiClient> {
  if (victim === 'portal') return await startPortal();
  await postgres.start();
  return api;
}

test.runIf(programs !== undefined)(
  `no save that was acknowledged is lost when the portal, its PostgreSQL or both are killed, ${counts.serverKills} times`,
  { timeout: counts.serverKills * 60_000 },
  async () => {
    let api = await startPortal();
    const all = await Promise.all(
      Array.from({ length: writers }, async () => new Writer(await api.make())),
    );
    for (let round = 0; round < counts.serverKills; round += 1) {
      let isOver = false;
      const writing = all.map((writer) => writer.write(api, () => isOver));
      await setTimeout(100 + Math.random() * 400);
      const killed = victims[round % victims.length] ?? [];
      for (const victim of killed) await kill(victim);
      isOver = true;
      await Promise.all(writing);
      for (const victim of killed) api = await startAgain(victim, api);
      await answersAgain(api);
      for (const writer of all) await writer.check(api);
    }
    const saves = all.reduce((sum, writer) => sum + writer.saves, 0);
    // Else nothing was under way when they were killed.
    expect(saves).toBeGreaterThan(counts.serverKills);
  },
);
