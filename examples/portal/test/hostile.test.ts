import { digestOf } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../src/database/open.js';
import { type ApiAnswer, ApiClient, codesIn } from './setup/api-client.js';
import { makeStorage } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

/** The inputs that core is held against: packages/core/test/hostile/corpus. */
interface Case {
  readonly name: string;
  readonly kind: 'audit' | 'tool' | 'overlay' | 'style theme';
  readonly make: () => unknown;
  readonly code?: string;
}

// By its address, as no package reaches into another: these are data of tests, which core does not publish.
const inCore = (file: string) =>
  new URL(`../../../packages/core/test/${file}`, import.meta.url).href;
const { corpus }: { readonly corpus: readonly Case[] } = await import(inCore('hostile/corpus.ts'));
const { everyAudit, everyKind }: { readonly everyAudit: Audit; readonly everyKind: Tool } =
  await import(inCore('support/every-kind.ts'));

let portal: TestPortal;
let api: ApiClient;
let kept: { readonly audit: Audit; readonly etag: string };
beforeAll(async () => {
  const storage = await makeStorage('pglite');
  const database = await openDatabase(storage);
  const { id, version } = everyKind;
  await database.query(
    'INSERT INTO tools (id, version, digest, document) VALUES ($1, $2, $3, $4)',
    [id, version, digestOf(everyKind), JSON.stringify(everyKind)],
  );
  await database.query(
    'INSERT INTO tool_uses (tool_id, tool_version, style_sheet, used_at) VALUES ($1, $2, $3, $4)',
    [id, version, '', new Date().toISOString()],
  );
  await database.close();
  portal = await startTestPortal('pglite', { storage });
  api = await ApiClient.signIn(portal.address);
  kept = await api.make();
});
afterAll(() => portal?.remove());

/** A hostile audit as a body. Undefined where JSON cannot say it, so that nobody can send it. */
function bodyOf(value: unknown): string | undefined {
  try {
    const text = JSON.stringify(asKept(value));
    return text.length > 8_000_000 ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What of the envelope is harmless is that of the audit which is kept. */
function asKept(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = value as Record<string, unknown>;
  const { id, tool, madeAt, status } = kept.audit;
  const own = Object.entries({ id, tool, madeAt, status, revision: kept.audit.revision + 1 });
  const harmless = own.filter(([name]) => given[name] === everyAudit[name as keyof Audit]);
  return { ...given, ...Object.fromEntries(harmless) };
}

/** That it is answered, by what was expected of it or by its being kept; and never by a fault of our own. */
function expectAnswered(answer: ApiAnswer, code?: string): void {
  if (answer.status === 200) return;
  expect([400, 413, 422]).toContain(answer.status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(codesIn(answer).length).toBeGreaterThan(0);
  expect(codesIn(answer).length).toBeLessThanOrEqual(201);
  if (code !== undefined) expect(codesIn(answer)).toContain(code);
}

/** What JSON has no word for becomes something else on its way, and can be harmless by then. */
const isSentAsIs = ({ code }: Case) =>
  code !== undefined && /^(structure|answer)\./.test(code) && code !== 'structure.not-json';

test('the API answers every hostile input by an issue, and keeps what it kept', async () => {
  let sent = 0;
  for (const each of corpus) {
    const body = bodyOf(each.make());
    if (body === undefined) continue;
    sent += 1;
    const answer = await api.saveText(kept.audit.id, body, kept.etag);
    const isExpected = each.kind === 'audit' && isSentAsIs(each);
    expect([each.name, answer.status]).toEqual([each.name, isExpected ? 422 : expect.any(Number)]);
    expectAnswered(answer, isExpected ? each.code : undefined);
    if (answer.status !== 200) continue;
    kept = { audit: (await api.get(kept.audit.id)).body as Audit, etag: answer.etag };
  }
  expect(sent).toBeGreaterThan(300);
  expect((await api.get(kept.audit.id)).etag).toBe(kept.etag);
  expect(portal.log.filter((line) => / fault | 5\d\d /.test(line))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a request for a new audit takes nothing hostile', async () => {
  for (const { name, make } of corpus.filter(({ kind }) => kind !== 'audit')) {
    const body = bodyOf({ caseReference: make() });
    if (body === undefined || body === '{}') continue;
    const answer = await api.send('POST', '/api/audits', body);
    expect([name, answer.status]).toEqual([name, expect.any(Number)]);
    if (answer.status !== 201) expectAnswered(answer);
  }
  expect(portal.log.filter((line) => / fault | 5\d\d /.test(line))).toEqual([]);
});
