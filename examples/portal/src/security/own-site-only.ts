import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

/** Where the portal is reached. */
export interface OwnSite {
  /** The address that browsers know it by, as https://audits.example.org; undefined on this computer. */
  readonly address: string | undefined;
  /** The proxies that may pass requests on to it. Then nothing comes but from them. */
  readonly proxies: readonly string[];
}

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another web page sends through the browser of someone who uses the portal, by the
 * browser's word for where a request comes from. The token of a session is asked for beside
 * (`access/form-token`): each alone would do.
 */
export function ownSiteOnly(app: FastifyInstance, site: OwnSite): void {
  const own = site.address === undefined ? undefined : new URL(site.address);
  const proxies = listOf(site.proxies);
  const isOwnHost = (request: FastifyRequest) =>
    own === undefined
      ? isThisComputer(request)
      : comesFrom(proxies, request) && request.host === own.host;
  const origin = ({ host }: FastifyRequest) => own?.origin ?? `http://${host}`;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!isOwnHost(request)) {
      const detail = 'Use the address that the portal printed.';
      return done(new Problem('other-host', { detail }));
    }
    const isOwn = changesNothing.has(request.method) || isOwnSite(request, origin(request));
    if (isOwn) return done();
    done(new Problem('other-site', { detail: 'Only pages of the portal can change its audits.' }));
  });
}

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of addresses) list.addAddress(each, familyOf(each));
  return list;
}

function comesFrom(list: BlockList, { socket: { remoteAddress = '' } }: FastifyRequest): boolean {
  return remoteAddress !== '' && list.check(remoteAddress, familyOf(remoteAddress));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** A name that somebody else made to point at this computer (DNS rebinding) is not ours. */
function isThisComputer({ headers, socket }: FastifyRequest): boolean {
  const host = /^([^:[\]]+|\[[^\]]*\])(?::(\d+))?$/.exec(headers.host ?? '');
  const [, name = '', port = '80'] = host ?? [];
  return ownNames.has(name.toLowerCase()) && port === String(socket.localPort);
}

/**
 * Browsers tell in Sec-Fetch-Site, and older ones in Origin. What tells neither is no browser. A
 * page can keep its Origin to itself ('null'), so that is no proof without the other.
 */
function isOwnSite({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === origin;
}
