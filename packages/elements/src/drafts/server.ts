import { type Draft, type DraftFault, type DraftStore, DraftStoreError } from './draft-store.js';

/** Where a server keeps drafts, and what it is told with each request. */
export interface ServerDraftsOptions {
  /** The address under which they are: `GET` gives the ids, and `<address>/<id>` is one draft. */
  readonly address: string;
  /** Headers of the host's own, such as one against cross-site requests. Asked for anew each time. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

const faults: Readonly<Record<number, DraftFault>> = {
  401: 'blocked',
  403: 'blocked',
  410: 'purged',
  413: 'full',
  507: 'full',
};
const longestWait = 30_000;

/**
 * A store on the host's server, by JSON over HTTP: `GET`, `PUT` and `DELETE` of a draft by its id, 404 where
 * there is none. Each answer has an `ETag`, and each `PUT` says by `If-Match` (or `If-None-Match: *`) on which
 * draft it was made: a server that holds to it (412) loses nothing of two devices. What is kept there is in
 * the clear, unless the server encrypts it.
 */
export function serverDrafts<KEPT = Draft>({
  address,
  headers = () => ({}),
}: ServerDraftsOptions): DraftStore<KEPT> {
  const etags = new Map<string, string>();
  const listeners = new Set<(id: string) => void>();
  const at = (id: string) => `${address}/${encodeURIComponent(id)}`;

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(url, {
      cache: 'no-store',
      signal: AbortSignal.timeout(longestWait),
      ...init,
      headers: { ...headers(), ...init.headers },
    }).catch((error: unknown) => {
      throw new DraftStoreError('failed', error);
    });
    // A page to sign in on is no draft, whatever its status is.
    if (response.redirected) throw new DraftStoreError('blocked');
    if (response.ok || response.status === 404) return response;
    throw new DraftStoreError(faults[response.status] ?? 'failed');
  }

  function know(id: string, response: Response): void {
    const etag = response.ok ? response.headers.get('etag') : null;
    if (etag === null) etags.delete(id);
    else etags.set(id, etag);
  }

  return {
    isShared: true,
    async load(id) {
      const response = await send(at(id));
      know(id, response);
      return response.ok ? ((await response.json()) as KEPT) : undefined;
    },
    async save(id, draft) {
      const etag = etags.get(id);
      const condition = etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag };
      const type = { 'content-type': 'application/json' };
      const body = JSON.stringify(draft);
      const response = await send(at(id), {
        method: 'PUT',
        headers: { ...type, ...condition },
        body,
      });
      if (!response.ok) throw new DraftStoreError('failed');
      know(id, response);
      for (const listener of listeners) listener(id);
    },
    async list() {
      const response = await send(address);
      return response.ok ? ((await response.json()) as readonly string[]) : [];
    },
    async remove(id) {
      await send(at(id), { method: 'DELETE' });
      etags.delete(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
