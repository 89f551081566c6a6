import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another web page sends through the browser of someone who uses the portal. Nobody
 * signs in here, so the browser's word for where a request comes from is all there is.
 */
export function ownSiteOnly(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(refusalOf(request));
  });
}

function refusalOf(request: FastifyRequest): Problem | undefined {
  if (!isOwnHost(request)) {
    return new Problem('other-host', { detail: 'Use the address that the portal printed.' });
  }
  if (changesNothing.has(request.method) || isOwnSite(request)) return undefined;
  return new Problem('other-site', { detail: 'Only pages of the portal can change its audits.' });
}

/** A name that somebody else made to point at this computer (DNS rebinding) is not ours. */
function isOwnHost({ headers, socket }: FastifyRequest): boolean {
  const host = /^([^:[\]]+|\[[^\]]*\])(?::(\d+))?$/.exec(headers.host ?? '');
  const [, name = '', port = '80'] = host ?? [];
  return ownNames.has(name.toLowerCase()) && port === String(socket.localPort);
}

/**
 * Browsers tell in Sec-Fetch-Site, and older ones in Origin. What tells neither is no browser. A
 * page can keep its Origin to itself ('null'), so that is no proof without the other.
 */
function isOwnSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}
