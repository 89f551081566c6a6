// Runs beside the pages of the portal. It lets a page come back when the portal does not answer. What
// it keeps are files and tools, which hold nothing of anybody: audits pass it by, and their drafts
// are kept, encrypted, by the page itself.

/** What the portal writes above this script: see http/offline-routes. */
interface Shell {
  /** Another for each version of the files. */
  readonly version: string;
  readonly files: readonly string[];
  /** The page that is shown in the place of one that does not come. */
  readonly page: string;
}

interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly { postMessage(answer: string): void }[];
}

/** As much of the worker's surroundings as is used: the DOM's types have none of it. */
interface Surroundings {
  readonly maatShell: Shell;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

/** What a page says when somebody signs out, and hears back when nothing is kept any more. */
const forget = 'forget';

const worker = globalThis as unknown as Surroundings;
const { version, files, page } = worker.maatShell;
const shell = `maat-portal-${version}`;
/** A tool never changes under its address, so it outlives the files. */
const tools = 'maat-portal-tools';

/** A server that stands before the portal says so when the portal is gone. */
const gone = new Set([502, 503, 504]);

/** Whether somebody has signed out: what is still on its way then must not be kept after all. */
let isForgotten = false;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  const cache = cacheFor(pathname);
  if (mode === 'navigate') event.respondWith(pageFor(event.request));
  else if (cache !== undefined) event.respondWith(answerTo(event, cache));
});

/** The page names the tool that it had before this script ran, or says that all is to go. */
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === forget) {
    isForgotten = true;
    for (const port of ports) port.postMessage(forget);
  }
  if (typeof data === 'string' && cacheFor(data) === tools) event.waitUntil(fetchInto(tools, data));
});

/** Nothing is sent that tells who asks, so that nothing can come that is for one person alone. */
async function keepShell(): Promise<void> {
  await Promise.all([...files, page].map((address) => fetchInto(shell, address, 'omit')));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('maat-portal-'));
  const unused = old.filter((name) => name !== shell && name !== tools);
  await Promise.all(unused.map((name) => caches.delete(name)));
}

/** The cache that an address may be kept in, if it may be. */
function cacheFor(path: string): string | undefined {
  if (path.startsWith('/api/tools/')) return tools;
  return files.includes(path) ? shell : undefined;
}

async function fetchInto(
  cache: string,
  address: string,
  credentials: RequestCredentials = 'same-origin',
): Promise<void> {
  const answer = await fetch(address, { cache: 'reload', credentials });
  if (!mayBeKept(answer, address)) throw new Error(`${address} cannot be kept.`);
  await keep(cache, address, answer);
}

/** Hint: nothing is waited for between the question and `open`, so that whoever deletes after that deletes it too. */
async function keep(cache: string, address: string, answer: Response): Promise<void> {
  if (!isForgotten) await (await caches.open(cache)).put(address, answer);
}

/** A refusal, and a page to which one was sent on to sign in, are for the moment only. */
function mayBeKept(answer: Response, address: string): boolean {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  return answer.status === 200 && !answer.redirected && isPage === (address === page);
}

async function pageFor(request: Request): Promise<Response> {
  return await tried(request, () => caches.match(page, { cacheName: shell }));
}

async function answerTo(event: Asked, name: string): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const answer = await tried(request, () => caches.match(pathname, { cacheName: name }));
  if (mayBeKept(answer, pathname)) event.waitUntil(keep(name, pathname, answer.clone()));
  return answer;
}

/** What the portal answers; where it does not, what is kept. */
async function tried(
  request: Request,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);
  if (answer !== undefined && !gone.has(answer.status)) return answer;
  return (await kept()) ?? answer ?? Response.error();
}
