import { beforeEach, expect, test, vi } from 'vitest';

const page = '/assets/offline.html';
const site = 'http://127.0.0.1:4180';

interface Event {
  readonly request?: Request;
  readonly data?: unknown;
  readonly ports?: readonly { postMessage(answer: string): void }[];
  respondWith?(answer: Promise<Response>): void;
  waitUntil(promise: Promise<unknown>): void;
}

let listeners: Map<string, (event: Event) => void>;
let kept: Map<string, Map<string, Response>>;
let answers: (address: string) => Response | undefined;

beforeEach(async () => {
  [listeners, kept, answers] = [new Map(), new Map(), () => undefined];
  vi.stubGlobal('maatShell', { version: 'v2', files: ['/assets/portal.js'], page });
  vi.stubGlobal('location', { origin: site });
  vi.stubGlobal('clients', { claim: async () => {} });
  vi.stubGlobal('skipWaiting', async () => {});
  vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void) => {
    listeners.set(type, listener);
  });
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    const answer = answers(typeof asked === 'string' ? asked : new URL(asked.url).pathname);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer;
  });
  vi.stubGlobal('caches', {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (address: string, { cacheName }: { readonly cacheName: string }) =>
      kept.get(cacheName)?.get(address)?.clone(),
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return {
        put: async (address: string, answer: Response) => void cache.set(address, answer),
      };
    },
  });
  vi.resetModules();
  await import('../src/client/service-worker.js');
});

/** Has the worker hear of something, and waits until it is done with it. */
async function hear(type: string, event: Partial<Event> = {}): Promise<Response | undefined> {
  const under: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners.get(type)?.({
    ports: [],
    ...event,
    waitUntil: (promise) => under.push(promise),
    respondWith: (promise) => {
      answer = promise;
    },
  });
  const given = await answer;
  await Promise.all(under);
  return given;
}

function ask(path: string, mode = 'cors', method = 'GET'): Promise<Response | undefined> {
  const request = { url: `${site}${path}`, mode, method } as Request;
  return hear('fetch', { request });
}

const json = (status = 200) =>
  new Response('{}', { status, headers: { 'content-type': 'application/json' } });
const markup = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
const addresses = () => [...kept.values()].flatMap((cache) => [...cache.keys()]).sort();

test('keeps its files and its page, and drops those of the version before', async () => {
  kept.set('maat-portal-v1', new Map([['/assets/portal.js', json()]]));
  kept.set('maat-portal-tools', new Map([['/api/tools/a/1.0.0', json()]]));
  kept.set('another', new Map());
  answers = (address) => (address === page ? markup('offline') : json());
  await hear('install');
  await hear('activate');
  expect([...kept.keys()].sort()).toEqual(['another', 'maat-portal-tools', 'maat-portal-v2']);
  expect(addresses()).toEqual(['/api/tools/a/1.0.0', page, '/assets/portal.js']);
});

test('takes no page to sign in on for one of its files', async () => {
  answers = (address) => (address === page ? markup('offline') : markup('Sign in'));
  await expect(hear('install')).rejects.toThrow('/assets/portal.js cannot be kept.');
});

test.each([
  ['a refusal', () => json(403)],
  ['a missing tool', () => json(404)],
  ['a page', () => markup('Sign in')],
  ['what one was sent on to', () => Object.defineProperty(json(), 'redirected', { value: true })],
])('keeps not %s', async (_name, make) => {
  const given = make();
  answers = () => given;
  expect(await ask('/api/tools/a/1.0.0')).toBe(given);
  await hear('message', { data: '/api/tools/a/1.0.0' }).catch(() => {});
  expect(addresses()).toEqual([]);
});

test.each([
  ['/api/audits/a1', 'cors', 'GET'],
  ['/api/audits', 'cors', 'GET'],
  ['/api/tools/a/1.0.0', 'cors', 'POST'],
  ['/audits/a1/fill-in', 'navigate', 'POST'],
])('lets %s (%s, %s) pass it by', async (path, mode, method) => {
  answers = () => json();
  expect(await ask(path, mode, method)).toBe(undefined);
  await hear('message', { data: path === '/api/tools/a/1.0.0' ? '' : path });
  expect(addresses()).toEqual([]);
});

test('keeps a tool, and gives it when the portal is gone', async () => {
  answers = () => json();
  await hear('message', { data: '/api/tools/a/1.0.0' });
  answers = () => new Response('', { status: 503 });
  expect((await ask('/api/tools/a/1.0.0'))?.status).toBe(200);
  answers = () => undefined;
  expect((await ask('/api/tools/a/1.0.0'))?.status).toBe(200);
  expect((await ask('/api/tools/b/1.0.0'))?.type).toBe('error');
});

test('shows its page in the place of one that does not come, and never keeps another', async () => {
  answers = (address) => (address === page ? markup('offline') : json());
  await hear('install');
  const before = addresses();
  answers = () => markup('an audit');
  expect(await (await ask('/audits/a1/fill-in', 'navigate'))?.text()).toBe('an audit');
  expect(addresses()).toEqual(before);
  answers = () => undefined;
  expect(await (await ask('/audits/a1/fill-in', 'navigate'))?.text()).toBe('offline');
});

test('keeps nothing that arrives after somebody has signed out', async () => {
  let arrive = () => {};
  const onItsWay = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const fetchNow = globalThis.fetch;
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    await onItsWay;
    return fetchNow(asked);
  });
  answers = () => json();
  const asked = ask('/api/tools/a/1.0.0');
  const named = hear('message', { data: '/api/tools/b/1.0.0' });
  const heard: string[] = [];
  await hear('message', { data: 'forget', ports: [{ postMessage: (said) => heard.push(said) }] });
  expect(heard).toEqual(['forget']);
  arrive();
  expect((await asked)?.status).toBe(200);
  await named;
  expect([...kept.keys()]).toEqual([]);
});
