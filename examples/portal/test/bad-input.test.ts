import type { Audit } from '@maat/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient, codesIn } from './setup/api-client.js';
import { answered, withTheme } from './setup/audits.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

/** What is sent instead of the audit, made from one that would be taken. */
type Spoil = (audit: Audit) => string | Uint8Array<ArrayBuffer>;

const json =
  (change: (audit: Audit) => unknown): Spoil =>
  (audit) =>
    JSON.stringify(change(audit));

const withValue = (question: string, value: unknown): Spoil =>
  json((audit) => ({ ...audit, answers: { [question]: { state: 'answered', value } } }));

/** The text of the audit, with a member put in as its first. */
const withMember =
  (member: string): Spoil =>
  (audit) =>
    JSON.stringify(audit).replace('{', `{${member},`);

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const table: readonly (readonly [name: string, status: number, code: string, Spoil])[] = [
  ['nothing', 400, 'structure.not-json', () => ''],
  ['half of an audit', 400, 'structure.not-json', (audit) => JSON.stringify(audit).slice(0, 90)],
  ['bytes that are no UTF-8', 400, 'structure.not-json', () => new Uint8Array([0x22, 0xff, 0x22])],
  ['null', 422, 'structure.type', () => 'null'],
  ['an array', 422, 'structure.type', () => '[]'],
  ['a number', 422, 'structure.type', () => '7'],
  ['a number beyond all numbers', 422, 'structure.not-json', () => '1e999'],
  ['no answers', 422, 'structure.missing', json(({ answers: _, ...rest }) => rest)],
  ['__proto__ in the audit', 422, 'structure.unknown-member', withMember('"__proto__":{"a":1}')],
  [
    '__proto__ among the answers',
    422,
    'structure.member-name',
    (audit) =>
      JSON.stringify(audit).replace(
        '"answers":{',
        '"answers":{"__proto__":{"state":"no-evidence"},',
      ),
  ],
  [
    '__proto__ in an answer',
    422,
    'structure.unknown-member',
    (audit) => JSON.stringify(withTheme(audit, 'x')).replace('"state"', '"__proto__":{},"state"'),
  ],
  ['100 levels', 422, 'structure.too-deep', withMember(`"extensions":${nested(100)}`)],
  ['100,000 levels', 422, 'structure.too-deep', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a body of 10 MB', 413, 'structure.too-large', withValue('theme', 'x'.repeat(10_000_000))],
  [
    'a text of over a million characters',
    422,
    'structure.too-long',
    withValue('theme', 'x'.repeat(1_000_001)),
  ],
  ['an unknown question', 422, 'answer.unknown-question', withValue('shoeSize', 'x')],
  ['a number for words', 422, 'answer.wrong-kind', withValue('theme', 5)],
  ['null for words', 422, 'structure.type', withValue('theme', null)],
  ['words for a table', 422, 'answer.wrong-kind', withValue('actions', 'x')],
  ['an unknown option', 422, 'answer.unknown-option', withValue('subject', 'neither')],
  [
    'a grade that is not in the scale',
    422,
    'answer.unknown-grade',
    withValue('overallGrade', { grade: 'satisfactory' }),
  ],
  ['a character that cannot be kept', 422, 'structure.bad-character', withValue('theme', 'a\0b')],
  ['half of a surrogate pair', 422, 'structure.bad-character', withValue('theme', 'a\ud83d')],
  [
    'an unknown section',
    422,
    'section.unknown',
    json((audit) => ({ ...audit, completedSections: ['none'] })),
  ],
  [
    'another version of the tool',
    422,
    'tool.other-version',
    json((audit) => ({ ...audit, tool: { ...audit.tool, version: '1.0.1' } })),
  ],
  [
    'another tool',
    422,
    'tool.other-tool',
    json((audit) => ({ ...audit, tool: { ...audit.tool, id: 'another' } })),
  ],
  ['another id', 422, 'structure.not-allowed', json((audit) => ({ ...audit, id: 'another' }))],
  [
    'another moment of making',
    422,
    'structure.not-allowed',
    json((audit) => ({ ...audit, madeAt: '2020-01-01T00:00:00.000Z' })),
  ],
  ['a status', 422, 'structure.not-allowed', json((audit) => ({ ...audit, status: 'submitted' }))],
  [
    'a moment of submission',
    422,
    'structure.not-allowed',
    json((audit) => ({ ...audit, submittedAt: '2026-01-01T00:00:00.000Z' })),
  ],
  [
    'a digest of the tool',
    422,
    'structure.not-allowed',
    json((audit) => ({ ...audit, tool: { ...audit.tool, digest: `sha256:${'0'.repeat(64)}` } })),
  ],
  [
    'a revision that does not grow',
    422,
    'structure.out-of-range',
    json((audit) => ({ ...withTheme(audit, 'x'), revision: 0 })),
  ],
  [
    'a revision below nothing',
    422,
    'structure.out-of-range',
    json((audit) => ({ ...audit, revision: -1 })),
  ],
];

describe.each(databases)('bad input on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  beforeAll(async () => {
    portal = await startTestPortal(kind);
    api = await ApiClient.signIn(portal.address);
  });
  afterAll(() => portal?.remove());

  test.each(table)('refuses %s', async (_name, status, code, spoil) => {
    const { audit, etag } = await api.make();
    const kept = await api.save(withTheme(audit, 'Kept as it is'), etag);
    const before = await api.get(audit.id);
    const list = (await api.send('GET', '/api/audits')).text;

    const next = { ...withTheme(audit, 'Changed'), revision: 2 };
    const answer = await api.saveText(audit.id, spoil(next), kept.etag);
    expect([answer.status, codesIn(answer)]).toEqual([status, expect.arrayContaining([code])]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({
      status,
      title: expect.any(String),
      type: expect.any(String),
    });
    for (const issue of answer.body.issues ?? []) {
      expect(issue).toMatchObject({ pointer: expect.any(String), params: expect.any(Object) });
      expect(issue.message).toMatch(/\w/);
    }

    const after = await api.get(audit.id);
    expect([after.text, after.etag]).toEqual([before.text, before.etag]);
    expect((await api.send('GET', '/api/audits')).text).toBe(list);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('a' in {}).toBe(false);
  });

  test('takes no form of more fields than anybody can fill in, and says so', async () => {
    const { audit, etag } = await api.make();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const path = `/audits/${audit.id}/plain/sections/about`;
    const answer = await api.send('POST', path, 'answers/theme/value=a&'.repeat(100_000), headers);
    expect([answer.status, codesIn(answer)]).toEqual([413, ['structure.too-large']]);
    expect(answer.body.detail).toMatch(/^This has more fields than the portal takes at once/);
    expect((await api.get(audit.id)).etag).toBe(etag);
  });

  test('takes JSON only', async () => {
    const { audit, etag } = await api.make();
    const changed = JSON.stringify(answered(audit, {}));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const headers = { 'content-type': type, 'if-match': etag };
      expect((await api.send('PUT', `/api/audits/${audit.id}`, changed, headers)).status).toBe(415);
    }
    expect((await api.get(audit.id)).etag).toBe(etag);
  });
});
