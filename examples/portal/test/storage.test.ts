import { describe, expect, test } from 'vitest';
import { migrate } from '../src/database/migrate.js';
import { openDatabase } from '../src/database/open.js';
import { openPostgresql } from '../src/database/postgresql.js';
import { ApiClient } from './setup/api-client.js';
import { answered, withTheme } from './setup/audits.js';
import { databases, makeStorage } from './setup/storage.js';
import { startTestPortal } from './setup/test-portal.js';

/** Texts that something on the way might be tempted to change. */
const texts = [
  'Ŵyneb y plentyn: ‘Dw i’n hapus’ – meddai hi',
  'قال الطفل: «أنا بخير» \u200f\u202bمرحبا\u202c שלום',
  '👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \u0061\u0301 \u00e1 \ufb01 \u212b',
  ' \t leading, trailing and\r\nall\rkinds\nof line\u2028ends\u2029 \u00a0',
  '\u0001\u0007\u001f\u007f\u0085\ufeff\ufffd\uffff',
  '\\u0000 \\" </script> <!-- {{x}} %s $1 \' ; DROP TABLE audits; --',
  '=cmd|calc!A1 1e400 -0 007 NaN true null',
  'x'.repeat(50_000),
];

describe.each(databases)('what is kept on %s', (kind) => {
  test('comes back as it was typed, also after a restart', async () => {
    const first = await startTestPortal(kind, { storage: await makeStorage(kind, true) });
    const api = await ApiClient.signIn(first.address);
    const { audit, etag } = await api.make(texts[0]);
    const actions = texts.map((action, index) => ({ id: `row-${index}`, cells: { action } }));
    const sent = answered(withTheme(audit, texts.join('\n')), {
      actions: { state: 'answered', value: actions },
      goodPractice: { state: 'not-applicable', reason: texts[1] ?? '' },
    });
    const extended = {
      ...sent,
      extensions: { z: 1, a: [1.5, -2e-9, 1e21], nested: { text: texts[2] } },
    };
    const saved = await api.save(extended, etag);
    expect(saved.status).toBe(200);
    await first.stop();

    const second = await startTestPortal(kind, { storage: first.storage });
    const kept = await (await ApiClient.signIn(second.address)).get(audit.id);
    expect(kept.text).toBe(JSON.stringify(extended));
    expect(kept.etag).toBe(saved.etag);
    await second.remove();
  });

  test('holds the examples once, however often the portal starts', async () => {
    const first = await startTestPortal(kind, { withExamples: true });
    const housing = 'example-auditor-c';
    const before = await ApiClient.signIn(first.address, housing);
    const list = (await before.send('GET', '/api/audits')).text;
    expect(JSON.parse(list)).toHaveLength(2);
    await first.stop();
    const second = await startTestPortal(kind, { storage: first.storage, withExamples: true });
    const after = await ApiClient.signIn(second.address, housing);
    expect((await after.send('GET', '/api/audits')).text).toBe(list);
    await second.remove();
  });

  test('is brought into shape once', async () => {
    const storage = await makeStorage(kind);
    const database = await openDatabase(storage);
    const read = () => database.query('SELECT * FROM portal_migrations ORDER BY number');
    const before = await read();
    await migrate(database);
    await Promise.all([migrate(database), migrate(database)]);
    expect(await read()).toEqual(before);
    expect(before).toMatchObject([
      { number: 1, name: 'audits' },
      { number: 2, name: 'tools' },
      { number: 3, name: 'people' },
      { number: 4, name: 'trail' },
      { number: 5, name: 'owners' },
      { number: 6, name: 'rounds' },
    ]);
    await database.close();
    storage.remove();
  });

  test('stays as it was when part of the work fails', async () => {
    const storage = await makeStorage(kind);
    const database = await openDatabase(storage);
    const failing = database.transaction(async (query) => {
      await query(`INSERT INTO portal_migrations (number, name) VALUES (99, 'half')`);
      await query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toThrow();
    expect(await database.query('SELECT * FROM portal_migrations WHERE number = 99')).toEqual([]);
    await database.close();
    storage.remove();
  });
});

test.runIf(databases.includes('postgres'))(
  'servers that start together share one database',
  async () => {
    const storage = await makeStorage('postgres');
    const options = { storage, withExamples: true };
    const portals = await Promise.all([1, 2, 3].map(() => startTestPortal('postgres', options)));
    const apis = await Promise.all(
      portals.map(({ address }) => ApiClient.signIn(address, 'example-auditor-c')),
    );
    const lists = apis.map((api) => api.send('GET', '/api/audits'));
    for (const { text } of await Promise.all(lists)) expect(JSON.parse(text)).toHaveLength(2);
    await Promise.all(portals.map((portal) => portal.stop()));
    storage.remove();
  },
);

test.runIf(databases.includes('postgres'))('goes on when its connections were ended', async () => {
  const portal = await startTestPortal('postgres');
  const api = await ApiClient.signIn(portal.address);
  const { audit, etag } = await api.make();
  const other = await openPostgresql(portal.storage.databaseUrl ?? '');
  await other.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await other.close();
  await expect
    .poll(async () => (await api.save(withTheme(audit, 'After that'), etag)).status)
    .toBe(200);
  await portal.remove();
});
